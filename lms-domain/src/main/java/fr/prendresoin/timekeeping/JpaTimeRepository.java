package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what pages saw in the database. */
@ApplicationScoped
class JpaTimeRepository implements TimeRepository {

    private static final String TRACES = "select new fr.prendresoin.timekeeping.Trace(i.id, i.enrolmentId, i.activity,"
            + " i.beganAt, i.endedAt, i.activeAt, i.rule) from TimeInterval i where i.beganAt < i.endedAt and ";

    private final EntityManager entityManager;

    protected JpaTimeRepository() {
        this(null);
    }

    @Inject
    JpaTimeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(TimeInterval interval) {
        try {
            entityManager.persist(interval);
            entityManager.flush();
        } catch (PersistenceException failure) {
            throw Conflict.whenTaken(failure, "two messages of one page at the same moment");
        }
    }

    @Override
    public Optional<TimeInterval> lastOf(UUID pageView) {
        return entityManager
                .createNamedQuery(TimeInterval.LAST, Object[].class)
                .setParameter("view", pageView)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> ((TimeInterval) row[0]).takenIn(new VersionId((UUID) row[1])));
    }

    @Override
    public List<Trace> tracesOf(PersonId person) {
        return entityManager
                .createQuery(TRACES + "i.personId = :person", Trace.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public List<Trace> tracesAround(EnrolmentId enrolment, Instant before) {
        return entityManager
                .createQuery(
                        TRACES + "i.personId in (select e.personId from Enrolment e where e.id = :enrolment)"
                                + " and i.beganAt < :before",
                        Trace.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("before", before)
                .getResultStream()
                .map(trace -> trace.before(before))
                .toList();
    }
}
