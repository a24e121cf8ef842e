package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/**
 * An enrolment as its learner meets it: which version they take, until when, in which zone, exempt or not.
 *
 * @param dueOn the last day to finish
 * @param askedFor the last day as it was asked, before a césure moved it
 */
public record LearnerEnrolment(
        UUID id,
        UUID personId,
        String courseSlug,
        UUID versionId,
        LocalDate dueOn,
        String zone,
        Instant exemptedAt,
        LocalDate askedFor) {

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public VersionId version() {
        return new VersionId(versionId);
    }

    public boolean exempt() {
        return exemptedAt != null;
    }

    /** Whether a césure moved the last day to finish. */
    public boolean moved() {
        return !Objects.equals(dueOn, askedFor);
    }

    /** Whether the last day to finish is over, in the zone of the faculty. */
    public boolean overdueAt(Instant now) {
        return dueOn != null && dueOn.isBefore(LocalDate.ofInstant(now, ZoneId.of(zone)));
    }
}
