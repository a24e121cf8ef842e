package fr.prendresoin.timekeeping;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads everything about the time of one person, in three statements. */
@ApplicationScoped
class TimeFiles {

    private static final String DECLARED =
            "select new fr.prendresoin.timekeeping.DeclaredRow(d.enrolmentId, d.activity,"
                    + " d.doneOn, d.minutes, d.words, d.declaredAt) from DeclaredTime d join Enrolment e on e.id = d.enrolmentId"
                    + " where e.personId = :person order by d.doneOn desc, d.declaredAt desc";

    private static final String CONTESTS = "select new fr.prendresoin.timekeeping.ContestRow(c.id, c.enrolmentId,"
            + " c.words, c.observedMinutes, c.contestedAt, a.words, a.answeredAt) from TimeContest c"
            + " join Enrolment e on e.id = c.enrolmentId left join ContestAnswer a on a.contestId = c.id"
            + " where e.personId = :person order by c.contestedAt desc";

    private final TimeRepository times;
    private final EntityManager entityManager;

    protected TimeFiles() {
        this(null, null);
    }

    @Inject
    TimeFiles(TimeRepository times, EntityManager entityManager) {
        this.times = times;
        this.entityManager = entityManager;
    }

    TimeFile of(PersonId person) {
        return new TimeFile(
                TimeCount.of(times.tracesOf(person)),
                rows(DECLARED, DeclaredRow.class, person),
                rows(CONTESTS, ContestRow.class, person));
    }

    private <T> List<T> rows(String query, Class<T> type, PersonId person) {
        return entityManager
                .createQuery(query, type)
                .setParameter("person", person.value())
                .getResultList();
    }
}
