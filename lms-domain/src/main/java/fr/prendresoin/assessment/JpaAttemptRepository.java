package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Keeps attempts in the database. */
@ApplicationScoped
class JpaAttemptRepository implements AttemptRepository {

    private final EntityManager entityManager;

    protected JpaAttemptRepository() {
        this(null);
    }

    @Inject
    JpaAttemptRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Attempt attempt) {
        entityManager.persist(attempt);
        entityManager.flush();
    }

    @Override
    public void add(Answer answer) {
        entityManager.persist(answer);
        entityManager.flush();
    }

    @Override
    public Attempt lock(AttemptId id, PersonId person) {
        return own(id, person, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Attempt get(AttemptId id, PersonId person) {
        return own(id, person, LockModeType.NONE);
    }

    @Override
    public List<Attempt> attemptsAt(EnrolmentId enrolment, String activity) {
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.enrolmentId = :enrolment and a.activity = :activity"
                                + " order by a.number",
                        Attempt.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("activity", activity)
                .getResultList();
    }

    @Override
    public Optional<Answer> latest(AttemptId attempt, int question) {
        return entityManager
                .createQuery(
                        "select a from Answer a where a.attemptId = :attempt and a.question = :question"
                                + " order by a.seq desc",
                        Answer.class)
                .setParameter("attempt", attempt.value())
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Answer> latest(AttemptId attempt) {
        return entityManager
                .createQuery(
                        "select a from Answer a where a.attemptId = :attempt and a.seq = (select max(b.seq)"
                                + " from Answer b where b.attemptId = a.attemptId and b.question = a.question)"
                                + " order by a.question",
                        Answer.class)
                .setParameter("attempt", attempt.value())
                .getResultList();
    }

    private Attempt own(AttemptId id, PersonId person, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Attempt.class, id.value(), lock))
                .filter(attempt -> attempt.belongsTo(person))
                .orElseThrow(() -> new NotFound("attempt " + id + " of " + person));
    }
}
