package fr.prendresoin.enrolment;

import fr.prendresoin.organisation.Cursus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The enrolment of one learner as the manager of their faculty reads it. */
public record EnrolmentDetails(
        UUID id,
        UUID personId,
        UUID facultyId,
        UUID promotionId,
        String familyName,
        String givenName,
        String courseTitle,
        Cursus cursus,
        int studyYear,
        int academicYear,
        LocalDate dueOn,
        Instant exemptedAt,
        boolean optional,
        Instant withdrawnAt,
        String zone) {

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(id);
    }

    public Requirement requirement() {
        return Requirement.of(exemptedAt == null, optional);
    }

    public boolean exempt() {
        return requirement() == Requirement.EXEMPT;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** The day it is, where the faculty is. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }
}
