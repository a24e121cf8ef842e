package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.shared.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule in force with the version of the course it gives and the newest one.
 *
 * @param promotionId null when a cohort is asked
 * @param cohortId null when a promotion is asked
 */
public record ObligationRow(
        UUID id,
        UUID promotionId,
        UUID facultyId,
        UUID cohortId,
        String courseTitle,
        UUID versionId,
        int number,
        UUID currentVersionId,
        int currentNumber,
        LocalDate dueOn) {

    public RuleId ruleId() {
        return new RuleId(id);
    }

    public VersionId currentVersion() {
        return new VersionId(currentVersionId);
    }

    Subject subject() {
        return cohortId == null ? new Subject("promotion", promotionId) : new Subject("cohort", cohortId);
    }
}
