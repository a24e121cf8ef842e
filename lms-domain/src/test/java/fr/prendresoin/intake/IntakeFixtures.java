package fr.prendresoin.intake;

import jakarta.persistence.EntityManager;

/** Imports of tests of other contexts. */
public final class IntakeFixtures {

    private IntakeFixtures() {}

    /** The queries about imports, on a database. */
    public static ImportQueries queries(EntityManager entityManager) {
        JpaImportRepository repository = new JpaImportRepository(entityManager);
        return new ImportQueries(entityManager, repository, new ImportFiles(repository));
    }
}
