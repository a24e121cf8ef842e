package fr.prendresoin.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One participant on a sheet, as its trainer reads it. */
public record SheetLine(
        Expected participant, Optional<Mark> signed, Optional<TrainerWord> word, Set<Contradiction> contradictions) {

    /** Their own signature. */
    public record Mark(Instant at, Means means) {}

    /** The last thing the trainer said of them. */
    public record TrainerWord(Instant at, boolean there, String reason) {}

    /** Whether the half-day counts as signed by them. */
    public boolean present() {
        return signed.isPresent() || word.filter(TrainerWord::there).isPresent();
    }
}
