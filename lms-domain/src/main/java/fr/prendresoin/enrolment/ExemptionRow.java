package fr.prendresoin.enrolment;

import java.time.Instant;

/** A decision on an exemption: granted or ended, why, by whom and when. */
public record ExemptionRow(boolean granted, String reason, String givenName, String familyName, Instant decidedAt) {

    /** Who decided, as the screen calls them. */
    public String decider() {
        return givenName + " " + familyName;
    }
}
