package fr.prendresoin.obligation;

import java.util.List;
import java.util.stream.Stream;

/** One line of an explanation, and the lines it rests on. */
public record Finding(FindingRule rule, Outcome outcome, List<Object> arguments, List<Finding> children) {

    /** Copies the lists. */
    public Finding {
        arguments = List.copyOf(arguments);
        children = List.copyOf(children);
    }

    static Finding of(FindingRule rule, Outcome outcome, Object... arguments) {
        return new Finding(rule, outcome, List.of(arguments), List.of());
    }

    Finding because(Stream<Finding> lines) {
        return new Finding(rule, outcome, arguments, lines.toList());
    }

    public boolean met() {
        return outcome == Outcome.MET;
    }
}
