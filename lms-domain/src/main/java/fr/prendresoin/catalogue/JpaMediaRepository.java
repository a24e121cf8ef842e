package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Keeps the bytes of media in the database. */
@ApplicationScoped
class JpaMediaRepository implements MediaRepository {

    private final EntityManager entityManager;

    protected JpaMediaRepository() {
        this(null);
    }

    @Inject
    JpaMediaRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean holds(String hash) {
        return entityManager
                        .createQuery("select count(p) from MediaPart p where p.hash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    /** Written and forgotten at once: a film does not stay in memory while it is published. */
    @Override
    public void add(MediaPart part) {
        entityManager.persist(part);
        entityManager.flush();
        entityManager.detach(part);
    }

    @Override
    public byte[] part(String hash, int number) {
        return entityManager
                .createQuery("select p.body from MediaPart p where p.hash = :hash and p.number = :number", byte[].class)
                .setParameter("hash", hash)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("part " + number + " of media " + hash));
    }
}
