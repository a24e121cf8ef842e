package fr.prendresoin;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives each test a transaction on the one MariaDB of the run, and takes back what it did. */
public final class OnMariaDb implements BeforeEachCallback, AfterEachCallback {

    private EntityManager entityManager;

    @Override
    public void beforeEach(ExtensionContext context) {
        MappedMariaDb database = context.getRoot()
                .getStore(Namespace.create(OnMariaDb.class))
                .computeIfAbsent(MappedMariaDb.class, key -> new MappedMariaDb(), MappedMariaDb.class);
        entityManager = database.open();
        entityManager.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (entityManager != null) {
            entityManager.getTransaction().rollback();
            entityManager.close();
        }
    }

    /** The entity manager of the running test. */
    public EntityManager entityManager() {
        return entityManager;
    }

    /** Rows for the running test. */
    public DatabaseWorld world() {
        return new DatabaseWorld(entityManager);
    }
}
