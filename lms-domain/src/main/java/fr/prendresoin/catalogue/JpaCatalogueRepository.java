package fr.prendresoin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the catalogue in the database. */
@ApplicationScoped
class JpaCatalogueRepository implements CatalogueRepository {

    private final EntityManager entityManager;

    protected JpaCatalogueRepository() {
        this(null);
    }

    @Inject
    JpaCatalogueRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    @Override
    public Optional<PublishedCourse> findCourse(String slug) {
        return entityManager
                .createQuery("select c from PublishedCourse c where c.slug = :slug", PublishedCourse.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CourseVersion> findVersion(UUID id) {
        return Optional.ofNullable(id).map(known -> entityManager.find(CourseVersion.class, known));
    }

    @Override
    public List<CourseText> textsOf(UUID version) {
        return entityManager
                .createQuery("select t from CourseText t where t.versionId = :version", CourseText.class)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public List<CourseMedia> mediaOf(UUID version) {
        return entityManager
                .createQuery("select m from CourseMedia m where m.versionId = :version", CourseMedia.class)
                .setParameter("version", version)
                .getResultList();
    }
}
