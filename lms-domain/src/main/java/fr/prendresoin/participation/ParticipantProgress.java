package fr.prendresoin.participation;

import fr.prendresoin.dpc.ParticipantRow;
import java.util.Optional;

/** A participant in the list of their organiser, with what is still missing. */
public record ParticipantProgress(
        ParticipantRow participant, Checklist checklist, Optional<CreditRow> credit, boolean revoked) {}
