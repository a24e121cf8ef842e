package fr.prendresoin.cohort;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.UnitId;
import java.time.Instant;
import java.util.UUID;

/** A cohort as lists and pages show it, with the unit whose managers manage it. */
public record CohortRow(UUID id, UUID unitId, String unitName, String name, Condition condition, Instant archivedAt) {

    public CohortId cohortId() {
        return new CohortId(id);
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** The academic year that an obligation decided now is about: the one the condition names, or that under way. */
    public AcademicYear yearOf(AcademicYear current) {
        return condition
                .about(Attribute.ACADEMIC_YEAR)
                .map(criterion -> Condition.values(criterion, current))
                .filter(years -> years.size() == 1)
                .map(years -> AcademicYear.startingIn(years.get(0)))
                .orElse(current);
    }
}
