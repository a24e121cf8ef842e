package fr.prendresoin.participation;

import java.util.List;
import java.util.Optional;

/**
 * One seat as its participant and its organiser read it.
 *
 * @param plan what the participant wrote last; empty when they wrote nothing
 * @param credit what was earned; empty as long as nothing was, or when the attestation of it was revoked
 */
public record SeatView(
        Seat seat,
        SeatFacts facts,
        Checklist checklist,
        Earned earned,
        String plan,
        List<SeatMessageRow> messages,
        Optional<CreditRow> credit,
        boolean revoked) {

    /** Copies the list. */
    public SeatView {
        messages = List.copyOf(messages);
    }
}
