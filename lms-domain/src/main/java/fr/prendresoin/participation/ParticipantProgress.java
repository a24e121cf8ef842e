package fr.prendresoin.participation;

import fr.prendresoin.dpc.ParticipantRow;
import java.util.Optional;

/** A participant in the list of their organiser: what is known, what is still missing, what is earned by it. */
public record ParticipantProgress(
        ParticipantRow participant, Checklist checklist, SeatFacts facts, Earned earned, Granted granted) {

    /** What was given so far; whether its attestation was revoked since. */
    public record Granted(Optional<CreditRow> credit, boolean revoked) {}

    public Optional<CreditRow> credit() {
        return granted.credit();
    }

    public boolean revoked() {
        return granted.revoked();
    }
}
