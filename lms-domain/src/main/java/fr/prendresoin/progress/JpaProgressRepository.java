package fr.prendresoin.progress;

import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
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
    public long add(EnrolmentId enrolment, Fact fact) {
        ActivityFact kept = new ActivityFact(enrolment, fact);
        persist(kept);
        return kept.id();
    }

    @Override
    public void see(EnrolmentId enrolment, String activity, Instant now) {
        String id = enrolment.value().toString();
        execute(ActivityFact.SEE, id, activity, moment(now), id, activity);
    }

    @Override
    public List<Fact> factsOf(EnrolmentId enrolment) {
        return entityManager
                .createNamedQuery(ActivityFact.OF_ENROLMENT, Fact.class)
                .setParameter("enrolment", enrolment.value())
                .getResultList();
    }

    @Override
    public void keep(EnrolmentId enrolment, ActivityStatus status) {
        execute(
                ActivityState.KEEP,
                enrolment.value().toString(),
                status.activity(),
                moment(status.completedAt()),
                moment(status.passedAt()),
                status.bestScore());
    }

    @Override
    public List<ActivityStatus> statusesOf(EnrolmentId enrolment) {
        return entityManager
                .createNamedQuery(ActivityState.OF_ENROLMENT, ActivityStatus.class)
                .setParameter("enrolment", enrolment.value())
                .getResultList();
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
    public List<CourseState> lock(List<EnrolmentId> enrolments) {
        return entityManager
                .createQuery("select s from CourseState s where s.enrolmentId in :enrolments", CourseState.class)
                .setParameter(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public boolean move(EnrolmentId enrolment, Place place, long sequence, Instant now) {
        LocalDateTime moment = moment(now);
        return execute(
                        CourseState.MOVE,
                        moment,
                        place.activity(),
                        place.anchor(),
                        moment,
                        sequence,
                        enrolment.value().toString(),
                        sequence)
                == 1;
    }

    @Override
    public Receipt receiptOf(EnrolmentId enrolment, String activity) {
        return entityManager
                .createQuery(
                        "select f from ActivityFact f where f.enrolmentId = :enrolment and f.activity = :activity"
                                + " and f.passed = true order by f.sequence",
                        ActivityFact.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("activity", activity)
                .setMaxResults(1)
                .getSingleResult()
                .receipt();
    }

    @Override
    public int createStates(RuleId rule) {
        return entityManager
                .createNativeQuery(CREATE_STATES)
                .setParameter(1, rule.value().toString())
                .executeUpdate();
    }

    @Override
    public void add(PresenceDecision decision) {
        persist(decision);
    }

    private int execute(String named, Object... values) {
        Query query = entityManager.createNamedQuery(named);
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        return query.executeUpdate();
    }

    private static LocalDateTime moment(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private void persist(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }
}
