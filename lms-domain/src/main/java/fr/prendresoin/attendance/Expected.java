package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is, or once was, enrolled in an occasion.
 *
 * @param until when they withdrew; null while they are enrolled
 */
public record Expected(
        UUID enrolment, PersonId person, String givenName, String familyName, Instant from, Instant until) {

    /** Whether they were enrolled at this moment. */
    public boolean enrolledAt(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
