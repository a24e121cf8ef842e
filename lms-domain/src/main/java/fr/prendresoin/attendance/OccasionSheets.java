package fr.prendresoin.attendance;

import java.util.List;
import java.util.Optional;

/** The half-days of an occasion for its organiser, and what does not fit together in them. */
public record OccasionSheets(Occasion occasion, List<Planned> halfDays, List<ContradictionRow> contradictions) {

    /** A planned half-day with its sheet, once that is open. */
    public record Planned(HalfDay halfDay, Optional<WholeSheet> sheet) {}
}
