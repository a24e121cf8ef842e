package fr.prendresoin.obligation;

import java.util.stream.Collectors;

/** Writes explanations on one line: {@code RULE} and + for met, ! for missing, . for neither; arguments; children. */
final class FindingText {

    private FindingText() {}

    static String of(Finding finding) {
        String arguments = finding.arguments().stream().map(String::valueOf).collect(Collectors.joining(","));
        String children = finding.children().stream().map(FindingText::of).collect(Collectors.joining(" "));
        return finding.rule()
                + mark(finding.outcome())
                + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + (children.isEmpty() ? "" : "[" + children + "]");
    }

    static String of(Verdict verdict) {
        String lacks = verdict.lacks().stream().map(FindingText::of).collect(Collectors.joining(", "));
        return (verdict.satisfied() ? "SATISFIED" : "LACKS " + lacks) + " " + of(verdict.explanation());
    }

    private static String of(Lack lack) {
        return lack.kind() + (lack.bloc() > 0 ? " " + lack.bloc() : "") + " " + lack.count();
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case MET -> "+";
            case MISSING -> "!";
            case OPEN -> ".";
        };
    }
}
