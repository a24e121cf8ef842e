package fr.prendresoin.completion;

import fr.prendresoin.catalogue.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What facts say of a criterion, and of each one it is made of: a tree that explains itself.
 *
 * @param since when what still counts was enough; empty while something is missing
 * @param reached the right answers or the minutes reached so far, where such are asked; 0 elsewhere
 */
public record Verdict(Criterion criterion, Optional<Instant> since, int reached, List<Verdict> parts) {

    /** Copies the list. */
    public Verdict {
        parts = List.copyOf(parts);
    }

    static Verdict leaf(Criterion criterion, Optional<Instant> since, int reached) {
        return new Verdict(criterion, since, reached, List.of());
    }

    public boolean satisfied() {
        return since.isPresent();
    }

    /** The parts that are not satisfied. */
    public List<Verdict> missing() {
        return parts.stream().filter(part -> !part.satisfied()).toList();
    }
}
