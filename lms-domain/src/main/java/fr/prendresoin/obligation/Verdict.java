package fr.prendresoin.obligation;

import java.util.List;

/** Where somebody stands in one period of one obligation: what is missing, and why. */
public record Verdict(Duty duty, DatedPeriod period, Law law, Finding explanation, List<Lack> lacks) {

    /** What the law asks for. */
    public enum Duty {
        DEVELOPMENT,
        CERTIFICATION
    }

    /** Copies the list. */
    public Verdict {
        lacks = List.copyOf(lacks);
    }

    public boolean satisfied() {
        return explanation.met();
    }

    /** How many actions are missing at least, each counted for one lack alone. */
    public int missing() {
        return lacks.stream().mapToInt(Lack::count).sum();
    }
}
