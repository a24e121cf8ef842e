package fr.prendresoin.reporting;

import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortMatches;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.cohort.Crowd;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says what an obligation would do to a cohort before anybody decides it; writes nothing. */
@ApplicationScoped
public class RequirementPreviews {

    /** As many people as one statement names. */
    private static final int MOST = 1_000;

    private static final String STATES =
            "select e.personId, e.exemptedAt, s.completedAt, e.withdrawnAt from Enrolment e"
                    + " left join CourseState s on s.enrolmentId = e.id where e.courseId = :course and e.academicYear = :year"
                    + " and e.personId in :people";

    private final EntityManager entityManager;
    private final CohortQueries cohorts;
    private final CohortMatches matches;

    protected RequirementPreviews() {
        this(null, null, null);
    }

    @Inject
    RequirementPreviews(EntityManager entityManager, CohortQueries cohorts, CohortMatches matches) {
        this.entityManager = entityManager;
        this.cohorts = cohorts;
        this.matches = matches;
    }

    private enum State {
        COMPLETED,
        EXEMPT,
        ALREADY,
        NONE
    }

    /** What asking this course of the cohort would do now; not found for whoever does not manage its whole unit. */
    public RequirementPreview of(Actor actor, CohortId id, UUID course) {
        int year = cohorts.get(actor, id).yearOf(matches.currentYear()).start();
        Set<UUID> people = new HashSet<>();
        for (Crowd crowd : cohorts.crowds(actor, id)) {
            if (crowd.academicYear() == year) {
                crowd.people().stream().map(PersonId::value).forEach(people::add);
            }
        }
        Map<State, Long> counts = count(List.copyOf(people), course, year);
        long known = counts.values().stream().mapToLong(Long::longValue).sum();
        return new RequirementPreview(
                people.size() - known + counts.getOrDefault(State.NONE, 0L),
                counts.getOrDefault(State.ALREADY, 0L),
                counts.getOrDefault(State.COMPLETED, 0L),
                counts.getOrDefault(State.EXEMPT, 0L));
    }

    private Map<State, Long> count(List<UUID> people, UUID course, int year) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (int from = 0; from < people.size(); from += MOST) {
            entityManager
                    .createQuery(STATES, Object[].class)
                    .setParameter("course", course)
                    .setParameter("year", year)
                    .setParameter("people", people.subList(from, Math.min(from + MOST, people.size())))
                    .getResultStream()
                    .forEach(row -> counts.merge(state(row), 1L, Long::sum));
        }
        return counts;
    }

    /** Completed counts even when nobody asks it any more: it counts again with the next rule. */
    private static State state(Object[] row) {
        if (row[2] != null) {
            return State.COMPLETED;
        }
        if (row[1] != null) {
            return State.EXEMPT;
        }
        return row[3] == null ? State.ALREADY : State.NONE;
    }
}
