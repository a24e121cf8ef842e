package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.DatedPeriod;
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
import java.util.List;

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
    private PanelWords panels;

    @Inject
    private SummaryWords words;

    @Inject
    private French french;

    @Inject
    private RefusedForm form;

    private DatedPeriod period;
    private Summary summary;
    private boolean known;
    private List<SendingRow> sendings = List.of();

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
        return SummaryWords.practice(summary);
    }

    public String getAuthority() {
        return panels.authority(summary.control());
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

    /** The article its rules come from, and since when they are applied so. */
    public String getLaw() {
        return panels.law(summary.verdict().law());
    }

    public String getMade() {
        return words.made(summary);
    }

    public List<SummaryWords.Group> getGroups() {
        return words.groups(summary);
    }

    public List<SummaryWords.SumLine> getSums() {
        return words.sums(summary);
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
