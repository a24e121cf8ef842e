package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * An enrolment as its learner meets it: which version they take, until when, in which zone, required of them or not.
 *
 * @param dueOn the last day to finish
 * @param askedFor the last day as it was asked, before a césure moved it; null when nobody asked
 */
public record LearnerEnrolment(
        UUID id,
        UUID personId,
        String courseSlug,
        UUID versionId,
        LocalDate dueOn,
        String zone,
        Instant exemptedAt,
        boolean optional,
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

    public Requirement requirement() {
        return Requirement.of(exemptedAt == null, optional);
    }

    public boolean exempt() {
        return requirement() == Requirement.EXEMPT;
    }

    /** Whether the learner must follow the course: who is exempt or free to follow it has no deadline. */
    public boolean asked() {
        return requirement() == Requirement.REQUIRED;
    }

    /** Whether a césure moved the last day to finish. */
    public boolean moved() {
        return askedFor != null && !askedFor.equals(dueOn);
    }

    /** Whether the last day to finish is over, in the zone of the faculty or of the occasion. */
    public boolean overdueAt(Instant now) {
        return asked() && dueOn != null && dueOn.isBefore(LocalDate.ofInstant(now, ZoneId.of(zone)));
    }
}
