package fr.prendresoin.enrolment;

import java.time.Instant;
import java.util.UUID;

/** A course a member of a promotion must take, as the promotion's page shows it beside their name. */
public record MemberEnrolment(UUID id, UUID personId, String courseTitle, Instant exemptedAt, boolean optional) {

    public Requirement requirement() {
        return Requirement.of(exemptedAt == null, optional);
    }
}
