package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.Finding;
import fr.prendresoin.obligation.FindingRule;
import fr.prendresoin.obligation.Outcome;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts explanations in words. */
@ApplicationScoped
public class FindingWords {

    /** What only gathers others is no state of its own. */
    private static final Set<FindingRule> HEADINGS =
            Set.of(FindingRule.ONE_WAY_SUFFICES, FindingRule.THREE_YEARS, FindingRule.EACH_BLOC);

    private static final Set<FindingRule> ENGAGEMENTS = Set.of(FindingRule.CNP_PATHWAY, FindingRule.ACCREDITATION);

    private final French french;

    protected FindingWords() {
        this(null);
    }

    @Inject
    FindingWords(French french) {
        this.french = french;
    }

    /** One line of an explanation; a heading has no state. */
    public record Line(String text, String kind, String icon, boolean heading, List<Line> lines) {}

    Line line(Finding finding) {
        return new Line(
                text(finding),
                kind(finding.outcome()),
                icon(finding.outcome()),
                HEADINGS.contains(finding.rule()),
                finding.children().stream().map(this::line).toList());
    }

    String text(Finding finding) {
        if (ENGAGEMENTS.contains(finding.rule()) && !finding.met()) {
            return Messages.text("obligation.finding.open." + finding.rule());
        }
        Object[] arguments = finding.arguments().stream().map(this::argument).toArray();
        return Messages.text("obligation.finding." + finding.rule(), arguments);
    }

    private Object argument(Object argument) {
        if (argument instanceof LocalDate day) {
            return french.date(day);
        }
        return argument instanceof Enum<?> type ? Messages.text("obligation.type." + type.name()) : argument;
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case MET -> "fait";
            case MISSING -> "alerte";
            case OPEN -> "neutre";
        };
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case MET -> "coche";
            case MISSING -> "attention";
            case OPEN -> "rond";
        };
    }
}
