package fr.prendresoin.settlement;

import fr.prendresoin.dpc.ActionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what became of the sessions of an action, in as many statements however many took part. */
@ApplicationScoped
class ResultReader {

    private static final String ANSWERS =
            "select a.enrolmentId, s.sessionId, a.formSince, a.comment from Satisfaction a"
                    + " join DpcSeat s on s.enrolmentId = a.enrolmentId join DpcSession d on d.id = s.sessionId"
                    + " where d.actionId = :action order by a.givenAt, a.enrolmentId";
    private static final String GRADES = "select g.enrolmentId, g.question, g.grade from SatisfactionGrade g"
            + " join DpcSeat s on s.enrolmentId = g.enrolmentId join DpcSession d on d.id = s.sessionId"
            + " where d.actionId = :action";
    private static final String TRAINEES = "select s.sessionId, count(e.id) from DpcSeat s"
            + " join Enrolment e on e.id = s.enrolmentId join DpcSession d on d.id = s.sessionId"
            + " where d.actionId = :action and e.withdrawnAt is null group by s.sessionId";
    private static final String COMPLETED = "select c.sessionId, count(c.id) from Credit c"
            + " join DpcSession d on d.id = c.sessionId join Enrolment e on e.id = c.enrolmentId"
            + " where d.actionId = :action and c.complete = true and e.withdrawnAt is null"
            + " and exists (select a.id from Attestation a where a.enrolmentId = c.enrolmentId and a.kind = 'DPC'"
            + " and not exists (select x.attestationId from AttestationEnd x where x.attestationId = a.id))"
            + " group by c.sessionId";
    private static final String SESSIONS =
            "select d.id, d.endsOn, d.zone from DpcSession d where d.actionId = :action order by d.endsOn, d.id";

    private final EntityManager entityManager;

    protected ResultReader() {
        this(null);
    }

    @Inject
    ResultReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every answer, in the order in which they were given. */
    List<Answer> answers(ActionId action) {
        Map<UUID, Map<String, Integer>> grades = new HashMap<>();
        rows(GRADES, action).getResultList().forEach(row -> grades.computeIfAbsent(
                        (UUID) row[0], ignored -> new HashMap<>())
                .put((String) row[1], (Integer) row[2]));
        return rows(ANSWERS, action).getResultList().stream()
                .map(row -> new Answer(
                        (UUID) row[1], (LocalDate) row[2], grades.getOrDefault((UUID) row[0], Map.of()), (String)
                                row[3]))
                .toList();
    }

    /** How each session stands, by its id. */
    Map<UUID, Outcome> outcomes(ActionId action) {
        Map<UUID, Integer> completed = counts(COMPLETED, action);
        Map<UUID, Outcome> outcomes = new HashMap<>();
        counts(TRAINEES, action)
                .forEach((session, trainees) ->
                        outcomes.put(session, new Outcome(trainees, completed.getOrDefault(session, 0))));
        return outcomes;
    }

    /** The sessions that are over, the first to end first. */
    List<UUID> ended(ActionId action, Instant now) {
        return rows(SESSIONS, action).getResultList().stream()
                .filter(row ->
                        LocalDate.ofInstant(now, ZoneId.of((String) row[2])).isAfter((LocalDate) row[1]))
                .map(row -> (UUID) row[0])
                .toList();
    }

    private Map<UUID, Integer> counts(String query, ActionId action) {
        Map<UUID, Integer> counts = new HashMap<>();
        rows(query, action).getResultList().forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    private TypedQuery<Object[]> rows(String query, ActionId action) {
        return entityManager.createQuery(query, Object[].class).setParameter("action", action.value());
    }
}
