package fr.prendresoin.dpc;

import java.time.Instant;
import java.util.UUID;

/** A participant of a session, as its organiser reads them. */
public record ParticipantRow(
        UUID enrolment,
        UUID person,
        String familyName,
        String givenName,
        String profession,
        boolean funded,
        Instant enrolledAt,
        Instant withdrawnAt) {

    public boolean present() {
        return withdrawnAt == null;
    }
}
