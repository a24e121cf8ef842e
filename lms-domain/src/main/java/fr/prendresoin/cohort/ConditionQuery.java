package fr.prendresoin.cohort;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A condition as a part of JPQL about a stay {@code m} in a promotion {@code p}: it says of thousands of stays what
 * {@link Condition#matches} says of one.
 */
final class ConditionQuery {

    private static final String SITUATION = "exists (select s from StudySituation s where s.memberId = m.id"
            + " and s.begunAt is not null and s.endedAt is null and s.kind = fr.prendresoin.cohort.SituationKind.";

    private static final String ON_LEAVE = SITUATION + "CESURE)";

    private static final String REPEATING = "(" + SITUATION + "REDOUBLEMENT) and not " + ON_LEAVE + ")";

    private static final String NEITHER = "(not " + SITUATION + "REDOUBLEMENT) and not " + ON_LEAVE + ")";

    private final StringBuilder jpql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    ConditionQuery(Condition condition, AcademicYear current) {
        for (Criterion criterion : condition.criteria()) {
            add(criterion, Condition.values(criterion, current));
        }
    }

    private void add(Criterion criterion, List<String> wanted) {
        switch (criterion.attribute()) {
            case CURSUS -> oneOf("p.cursus", wanted, Cursus::valueOf);
            case STUDY_YEAR -> oneOf("p.studyYear", wanted, Integer::valueOf);
            case ACADEMIC_YEAR -> oneOf("p.academicYear", wanted, Integer::valueOf);
            case FACULTY -> oneOf("p.facultyId", wanted, UUID::fromString);
            case STANDING -> standing(wanted);
        }
    }

    private void oneOf(String path, List<String> wanted, Function<String, Object> typed) {
        String name = path.substring(2);
        jpql.append(" and ").append(path).append(" in :").append(name);
        values.put(name, wanted.stream().map(typed).toList());
    }

    private void standing(List<String> wanted) {
        List<String> parts = new ArrayList<>();
        for (String each : wanted) {
            parts.add(
                    switch (Standing.valueOf(each)) {
                        case REGISTERED -> NEITHER;
                        case CESURE -> ON_LEAVE;
                        case REDOUBLEMENT -> REPEATING;
                    });
        }
        jpql.append(" and (").append(String.join(" or ", parts)).append(")");
    }

    /** What follows the first condition of a query: {@code and …}. */
    String and() {
        return jpql.toString();
    }

    void bind(Query query) {
        values.forEach(query::setParameter);
    }
}
