package fr.prendresoin.organisation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A faculty has a new promotion. */
public record PromotionOpened(PromotionId promotion, FacultyId faculty, StudyYear year, AcademicYear academicYear)
        implements Administrative {

    @Override
    public Act act() {
        return OrganisationAct.PROMOTION_OPENED;
    }

    @Override
    public Subject subject() {
        return new Subject("promotion", promotion.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "scope", faculty.value().toString(),
                "cursus", year.cursus().name(),
                "studyYear", String.valueOf(year.year()),
                "academicYear", academicYear.label());
    }
}
