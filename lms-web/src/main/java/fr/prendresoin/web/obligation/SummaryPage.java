package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.DatedPeriod;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.obligation.SendingRow;
import fr.prendresoin.obligation.Summary;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The summary of a triennial as its owner sees it before they hand it over (rules 26 and 28). */
@Named
@RequestScoped
public class SummaryPage implements Page {

    private static final String ZONE = "Europe/Paris";

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileQueries files;

    @Inject
    private SummaryChoice choice;

    @Inject
    private FindingWords findings;

    @Inject
    private French french;

    @Inject
    private RefusedForm form;

    private DatedPeriod period;
    private Summary summary;
    private boolean known;
    private List<SendingRow> sendings = List.of();

    /** The actions of one type. */
    public record Group(String title, List<Row> rows) {}

    /** An action of the summary. */
    public record Row(String day, String title, String body, String duration, String proof) {}

    /** How much was followed in a year, or in all. */
    public record SumLine(String label, String actions, String duration) {}

    /** A summary that was handed over. */
    public record Sending(String when, String text, String fingerprint, String address) {}

    @Override
    public void load() {
        known = !files.situations(current.get()).isEmpty();
        period = choice.of(form.value("periode"));
        sendings = files.sendings(current.get());
        if (known) {
            summary = files.summary(current.get(), period.first());
        }
    }

    /** Whether they have said how they practise. */
    public boolean isKnown() {
        return known;
    }

    public Summary getSummary() {
        return summary;
    }

    public String getYears() {
        return ActionWords.years(period);
    }

    /** The year that names the triennial in addresses. */
    public int getYear() {
        return period.first().getYear();
    }

    public List<Option> getPeriods() {
        return files.triennials().stream()
                .map(each -> new Option(
                        String.valueOf(each.first().getYear()), ActionWords.years(each), each.equals(period)))
                .toList();
    }

    public String getPractice() {
        return Messages.text(
                "obligation.summary.practice",
                StandingPage.profession(summary.situation()),
                Messages.text("obligation.mode." + summary.situation().mode()));
    }

    public String getAuthority() {
        return PanelWords.controlled(summary.control());
    }

    /** Whom it is handed to, inside a sentence. */
    public String getRecipient() {
        return Messages.text("obligation.recipient." + summary.control().authority());
    }

    public String getState() {
        return PanelWords.state(summary.verdict());
    }

    public FindingWords.Line getWhy() {
        return findings.line(summary.verdict().explanation());
    }

    public String getMade() {
        return french.date(summary.day());
    }

    public List<Group> getGroups() {
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
                action.title(),
                action.body(),
                french.minutes(action.course().minutes()),
                proof.isEmpty() ? Messages.text("obligation.summary.noProof") : proof);
    }

    public List<SumLine> getSums() {
        List<SumLine> lines = new ArrayList<>();
        summary.byYear().forEach((year, sum) -> lines.add(sum(String.valueOf(year), sum)));
        lines.add(sum(Messages.text("obligation.summary.total"), summary.total()));
        return lines;
    }

    private SumLine sum(String label, Summary.Sum sum) {
        return new SumLine(label, french.number(sum.actions()), french.minutes(sum.minutes()));
    }

    public List<Sending> getSendings() {
        return sendings.stream().map(this::sending).toList();
    }

    private Sending sending(SendingRow row) {
        return new Sending(
                french.moment(row.sentAt(), ZONE),
                Messages.text(
                        "obligation.summary.sent",
                        row.first().getYear() + "–" + row.last().getYear(),
                        Messages.text("obligation.recipient." + row.authority())),
                row.fingerprint(),
                "/api/mon-dpc/transmissions/" + row.id());
    }

    /** Whether it was just handed over. */
    public boolean isDone() {
        return form.value("fait").equals("transmise");
    }
}
