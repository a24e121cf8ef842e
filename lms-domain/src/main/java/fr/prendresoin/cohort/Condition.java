package fr.prendresoin.cohort;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.shared.RuleViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which stays belong to a cohort: those for which every criterion holds.
 *
 * @param criteria at least one, one per attribute at most, in the order of the attributes
 */
public record Condition(List<Criterion> criteria) {

    /** @throws RuleViolation when there is no criterion, or two of one attribute */
    public Condition {
        if (criteria.isEmpty()) {
            throw new RuleViolation(CohortRule.CRITERION_MISSING);
        }
        if (criteria.stream().map(Criterion::attribute).distinct().count() < criteria.size()) {
            throw new RuleViolation(CohortRule.CONDITION_UNREADABLE);
        }
        criteria = criteria.stream()
                .sorted(Comparator.comparing(Criterion::attribute))
                .toList();
    }

    /** @throws RuleViolation when it names a faculty that is none of these */
    void requireWithin(Set<FacultyId> faculties) {
        about(Attribute.FACULTY)
                .filter(criterion -> !criterion.values().stream()
                        .allMatch(faculty -> faculties.contains(new FacultyId(UUID.fromString(faculty)))))
                .ifPresent(criterion -> {
                    throw new RuleViolation(CohortRule.FACULTY_UNKNOWN);
                });
    }

    /** Whether a stay meets the condition in the academic year that is under way. */
    public boolean matches(StayAttributes stay, AcademicYear current) {
        return criteria.stream().allMatch(criterion -> matches(criterion, stay, current));
    }

    private static boolean matches(Criterion criterion, StayAttributes stay, AcademicYear current) {
        return values(criterion, current).contains(criterion.attribute().of(stay));
    }

    /** The values of a criterion, with the year under way in place of its word. */
    static List<String> values(Criterion criterion, AcademicYear current) {
        return criterion.values().stream()
                .map(value -> value.equals(Attribute.CURRENT) ? String.valueOf(current.start()) : value)
                .toList();
    }

    /** The criterion about an attribute, if there is one. */
    public Optional<Criterion> about(Attribute attribute) {
        return criteria.stream()
                .filter(criterion -> criterion.attribute() == attribute)
                .findFirst();
    }
}
