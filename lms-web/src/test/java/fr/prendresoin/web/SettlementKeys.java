package fr.prendresoin.web;

import fr.prendresoin.settlement.SettlementSettings;
import java.time.LocalDate;
import java.util.Set;

/** What a body accounts for: the columns of its tables, and what it completes by hand. */
final class SettlementKeys {

    static final Set<String> COLUMNS = Set.of(
            "action",
            "asked",
            "attestation",
            "connected.asked",
            "connected.proved",
            "done",
            "enrolled",
            "family-name",
            "format",
            "funding",
            "given-name",
            "half-days.asked",
            "half-days.signed",
            "missing",
            "other.asked",
            "other.sworn",
            "participation",
            "room.asked",
            "room.proved",
            "session",
            "title",
            "trainee-minutes",
            "trainee-minutes.funded",
            "trainees",
            "trainees.funded");

    static final Set<String> BY_HAND =
            Set.copyOf(SettlementSettings.on(LocalDate.of(2026, 12, 1)).byHand());

    private SettlementKeys() {}
}
