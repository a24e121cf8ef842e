package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.Summary;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the summary of a triennial in words, the same on its page and in its document. */
@ApplicationScoped
public class SummaryWords {

    private final French french;

    protected SummaryWords() {
        this(null);
    }

    @Inject
    SummaryWords(French french) {
        this.french = french;
    }

    /** The actions of one type. */
    public record Group(String title, List<Row> rows) {}

    /** An action of the summary. */
    public record Row(String day, String title, String body, String duration, String proof) {}

    /** How much was followed in a year, or in all. */
    public record SumLine(String label, String actions, String duration) {}

    static String practice(Summary summary) {
        return Messages.text(
                "obligation.summary.practice",
                StandingPage.profession(summary.situation()),
                Messages.text("obligation.mode." + summary.situation().mode()));
    }

    String made(Summary summary) {
        return french.date(summary.day());
    }

    List<Group> groups(Summary summary) {
        return summary.byType().entrySet().stream()
                .map(group -> new Group(
                        type(group.getKey()),
                        group.getValue().stream().map(this::row).toList()))
                .toList();
    }

    private static String type(ActionType type) {
        return ActionWords.types(Set.of(type));
    }

    private Row row(ObligationAction action) {
        String proof = action.origin().proof();
        return new Row(
                french.date(action.endedOn()),
                title(action),
                action.body(),
                french.minutes(action.course().minutes()),
                proof.isEmpty() ? Messages.text("obligation.summary.noProof") : proof);
    }

    /** A part is said to be one, as it counts for nothing (rule 40). */
    private static String title(ObligationAction action) {
        return action.course().full() ? action.title() : Messages.text("obligation.summary.partial", action.title());
    }

    List<SumLine> sums(Summary summary) {
        List<SumLine> lines = new ArrayList<>();
        summary.byYear().forEach((year, sum) -> lines.add(sum(String.valueOf(year), sum)));
        lines.add(sum(Messages.text("obligation.summary.total"), summary.total()));
        return lines;
    }

    private SumLine sum(String label, Summary.Sum sum) {
        return new SumLine(label, french.number(sum.actions()), french.minutes(sum.minutes()));
    }
}
