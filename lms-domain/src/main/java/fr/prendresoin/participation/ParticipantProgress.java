package fr.prendresoin.participation;

import fr.prendresoin.dpc.ParticipantRow;
import java.util.Optional;

/** A participant in the list of their organiser: what is known, missing, earned by it, and whether that was revoked. */
public record ParticipantProgress(
        ParticipantRow participant,
        Checklist checklist,
        SeatFacts facts,
        Earned earned,
        Optional<CreditRow> credit,
        boolean revoked) {}
