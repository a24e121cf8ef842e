package fr.prendresoin.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One half-day of one participant with every signature that concerns them, as it proves that they were there. */
public record SignedSheet(HalfDay halfDay, Span span, List<Mark> marks, Set<Contradiction> contradictions) {

    /** Copies both. */
    public SignedSheet {
        marks = List.copyOf(marks);
        contradictions = Set.copyOf(contradictions);
    }

    /** Who put a signature on a sheet, or said something of somebody. */
    public enum By {
        PARTICIPANT,
        TRAINER,
        /** The trainer about the participant, with a reason. */
        TRAINER_ABOUT_PARTICIPANT
    }

    /** One signature, or one word of the trainer. */
    public record Mark(By by, Means means, boolean there, String reason, Instant at) {}
}
