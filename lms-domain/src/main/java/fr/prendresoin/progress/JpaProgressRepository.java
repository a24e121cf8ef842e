package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps progress in the database. */
@ApplicationScoped
class JpaProgressRepository implements ProgressRepository {

    private static final String CREATE_STATES =
            "insert ignore into course_state (enrolment_id)" + " select e.id from enrolment e where e.rule_id = ?";

    private final EntityManager entityManager;

    protected JpaProgressRepository() {
        this(null);
    }

    @Inject
    JpaProgressRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(ActivityFact fact) {
        persist(fact);
    }

    @Override
    public void add(ActivityState state) {
        persist(state);
    }

    @Override
    public void add(CourseState state) {
        persist(state);
    }

    @Override
    public Optional<CourseState> lock(EnrolmentId enrolment) {
        return Optional.ofNullable(
                entityManager.find(CourseState.class, enrolment.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean move(EnrolmentId enrolment, Place place, long sequence, Instant now) {
        LocalDateTime moment = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return entityManager
                        .createNamedQuery(CourseState.MOVE)
                        .setParameter(1, moment)
                        .setParameter(2, place.activity())
                        .setParameter(3, place.anchor())
                        .setParameter(4, moment)
                        .setParameter(5, sequence)
                        .setParameter(6, enrolment.value().toString())
                        .setParameter(7, sequence)
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<ActivityState> statesOf(EnrolmentId enrolment) {
        return entityManager
                .createQuery("select s from ActivityState s where s.enrolmentId = :enrolment", ActivityState.class)
                .setParameter("enrolment", enrolment.value())
                .getResultList();
    }

    @Override
    public ActivityFact finished(EnrolmentId enrolment, String activity) {
        return entityManager
                .createQuery(
                        "select f from ActivityFact f where f.enrolmentId = :enrolment and f.activity = :activity"
                                + " and f.kind = :finished order by f.id",
                        ActivityFact.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("activity", activity)
                .setParameter("finished", ActivityFact.Kind.FINISHED)
                .setMaxResults(1)
                .getSingleResult();
    }

    @Override
    public int createStates(RuleId rule) {
        return entityManager
                .createNativeQuery(CREATE_STATES)
                .setParameter(1, rule.value().toString())
                .executeUpdate();
    }

    private void persist(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }
}
