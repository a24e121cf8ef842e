package fr.prendresoin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps limits and pauses in the database. */
@ApplicationScoped
class JpaClockRepository implements ClockRepository {

    private static final int AT_ONCE = 200;

    private final EntityManager entityManager;

    protected JpaClockRepository() {
        this(null);
    }

    @Inject
    JpaClockRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(AttemptLimit limit) {
        entityManager.persist(limit);
        entityManager.flush();
    }

    @Override
    public void add(AttemptPause pause) {
        entityManager.persist(pause);
        entityManager.flush();
    }

    @Override
    public Optional<AttemptLimit> limit(AttemptId attempt) {
        return Optional.ofNullable(entityManager.find(AttemptLimit.class, attempt.value()));
    }

    @Override
    public List<AttemptPause> pauses(AttemptId attempt) {
        return entityManager
                .createQuery(
                        "select p from AttemptPause p where p.attemptId = :attempt order by p.begunAt",
                        AttemptPause.class)
                .setParameter("attempt", attempt.value())
                .getResultList();
    }

    @Override
    public List<Attempt> unsubmittedSince(Instant startedBefore) {
        return entityManager
                .createQuery(
                        "select t from Attempt t join AttemptLimit l on l.attemptId = t.id"
                                + " where t.submittedAt is null and l.startedAt < :before order by l.startedAt",
                        Attempt.class)
                .setParameter("before", startedBefore)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
