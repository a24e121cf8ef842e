package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return Optional.ofNullable(entityManager.find(Attempt.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(attempt -> attempt.belongsTo(person))
                .orElseThrow(() -> new NotFound("attempt " + id + " of " + person));
    }

    @Override
    public AskedQuestion lock(AttemptId id, PersonId person, int question) {
        Query query = entityManager
                .createNamedQuery(Attempt.QUESTION)
                .setParameter(1, question)
                .setParameter(2, id.value().toString())
                .setParameter(3, person.value().toString());
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        List<AskedQuestionRow> rows = found.stream().map(AskedQuestionRow::new).toList();
        if (rows.isEmpty()) {
            throw new NotFound("attempt " + id + " of " + person);
        }
        return rows.get(0)
                .asked(rows.stream()
                        .flatMap(row -> row.answer(question).stream())
                        .toList());
    }

    @Override
    public void write(AttemptId id, Writer writer) {
        entityManager
                .createQuery("update Attempt a set a.writer = :writer where a.id = :attempt")
                .setParameter("writer", writer.id())
                .setParameter("attempt", id.value())
                .executeUpdate();
    }

    @Override
    public AttemptSheet sheet(AttemptId id, PersonId person) {
        Query query = entityManager
                .createNamedQuery(Attempt.SHEET)
                .setParameter(1, id.value().toString())
                .setParameter(2, person.value().toString());
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        List<AttemptSheetRow> rows = found.stream().map(AttemptSheetRow::new).toList();
        if (rows.isEmpty()) {
            throw new NotFound("attempt " + id + " of " + person);
        }
        return rows.get(0)
                .sheet(rows.stream().flatMap(row -> row.answer().stream()).toList());
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
    public List<Answer> latest(AttemptId attempt) {
        List<Answer> answers = entityManager
                .createQuery(
                        "select a from Answer a where a.attemptId = :attempt order by a.question, a.seq", Answer.class)
                .setParameter("attempt", attempt.value())
                .getResultList();
        Map<Integer, Answer> latest = new LinkedHashMap<>();
        answers.forEach(answer -> latest.put(answer.question(), answer));
        return List.copyOf(latest.values());
    }
}
