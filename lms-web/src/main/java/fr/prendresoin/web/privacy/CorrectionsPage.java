package fr.prendresoin.web.privacy;

import fr.prendresoin.privacy.NameCorrectionRow;
import fr.prendresoin.privacy.NameCorrectionService;
import fr.prendresoin.privacy.PrivacyRule;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The names that people asked to have corrected, for those who decide. */
@Named
@RequestScoped
public class CorrectionsPage implements Page {

    private static final String ZONE = "Europe/Paris";

    @Inject
    private CurrentActor current;

    @Inject
    private NameCorrectionService corrections;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private List<NameCorrectionRow> rows = List.of();

    /** One wish. */
    public record Line(String known, String wanted, String askedOn, String address, String form, boolean own) {}

    /** Reads what waits for the reader. */
    @Override
    public void load() {
        rows = corrections.waiting(current.get());
    }

    public List<Line> getLines() {
        return rows.stream().map(this::line).toList();
    }

    private Line line(NameCorrectionRow row) {
        return new Line(
                row.givenName() + " " + row.familyName(),
                row.wantedGivenName() + " " + row.wantedFamilyName(),
                french.date(row.askedAt(), ZONE),
                "/api" + CorrectionResource.PAGE + "/" + row.id(),
                CorrectionResource.form(row.id()),
                row.person().equals(current.get().person()));
    }

    /** Whether a form came back. */
    public boolean isRefused() {
        return !form.refusedBy(Reason.Fault.values()).isEmpty()
                || !form.refusedBy(PrivacyRule.NOT_ONESELF).isEmpty();
    }

    /** What is wrong with the reason of this form; empty when nothing is. */
    public String reasonError(String name) {
        return form.value("formulaire").equals(name)
                ? form.refusedBy(Reason.Fault.values()).stream()
                        .map((Rule rule) -> Messages.text(rule.messageKey(), Reason.LONGEST))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** What the reason of this form held; empty unless it came back. */
    public String reason(String name) {
        return reasonError(name).isEmpty() ? "" : form.value("motif");
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** Whether this was just done. */
    public boolean done(String what) {
        return form.value("fait").equals(what);
    }
}
