package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.Optional;

/** Some days of a career that matter to the law, both included; without a last day it goes on. Never a reason. */
public record Span(Kind kind, LocalDate first, Optional<LocalDate> last) {

    /** What happened in them. */
    public enum Kind {
        /** The exercise of the profession was interrupted. */
        INTERRUPTION,
        /** Engaged in a process of accreditation. */
        ACCREDITATION,
        /** The day of the document by which a CNP says that its recommended pathway was followed. */
        CNP_PATHWAY
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !last.filter(day::isAfter).isPresent();
    }

    /** Whether both are interruptions and share a day. */
    boolean overlaps(Span other) {
        return kind == Kind.INTERRUPTION
                && other.kind == Kind.INTERRUPTION
                && other.last.filter(first::isAfter).isEmpty()
                && last.filter(other.first::isAfter).isEmpty();
    }
}
