package fr.prendresoin.search;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Writes the passages of published versions. */
@ApplicationScoped
class PassageIndex {

    private final Courses courses;
    private final EntityManager entityManager;

    protected PassageIndex() {
        this(null, null);
    }

    @Inject
    PassageIndex(Courses courses, EntityManager entityManager) {
        this.courses = courses;
        this.entityManager = entityManager;
    }

    void add(VersionId version) {
        Passages.of(version, courses.version(version)).forEach(entityManager::persist);
        entityManager.flush();
    }

    /** The versions published before there was a search. */
    List<VersionId> missing() {
        return entityManager
                .createQuery(
                        "select v.id from CourseVersion v where not exists"
                                + " (select p.id from Passage p where p.versionId = v.id)",
                        UUID.class)
                .getResultStream()
                .map(VersionId::new)
                .toList();
    }
}
