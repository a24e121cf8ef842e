package fr.prendresoin.enrolment;

import java.time.Instant;

/** A decision on what a course is to somebody: what was decided, why, by whom and when. */
public record ExemptionRow(
        boolean granted, boolean optional, String reason, String givenName, String familyName, Instant decidedAt) {

    /** What the course is to them by this decision. */
    public Requirement decided() {
        return Requirement.of(!granted, optional);
    }

    /** Who decided, as the screen calls them. */
    public String decider() {
        return givenName + " " + familyName;
    }
}
