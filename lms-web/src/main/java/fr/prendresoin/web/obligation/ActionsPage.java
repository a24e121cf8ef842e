package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.FileLimits;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.ObligationRule;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.obligation.ProofFile;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every action of a professional, the last to end first: the proof of each, and what may be taken out. */
@Named
@RequestScoped
public class ActionsPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileQueries files;

    @Inject
    private ActionWords words;

    @Inject
    private RefusedForm form;

    private List<ObligationAction> actions = List.of();

    /**
     * An action and what may be done with it.
     *
     * @param waiting whether the form that joins its proof is open
     */
    public record Entry(String id, ActionWords.Line line, boolean declared, boolean proven, boolean waiting) {}

    @Override
    public void load() {
        actions = files.dossier(current.get()).actions();
    }

    public List<Entry> getEntries() {
        return actions.stream().map(this::entry).toList();
    }

    private Entry entry(ObligationAction action) {
        return new Entry(
                action.id().toString(),
                words.line(action),
                action.origin().source() == ObligationAction.Source.DECLARED,
                !action.origin().proof().isEmpty(),
                form.value("action").equals(action.id().toString()));
    }

    /** What is wrong with the file that was sent; empty when nothing is. */
    public String getError() {
        Rule[] rules = {
            FormRule.FILE_MISSING, ObligationRule.PROOF_KIND, ObligationRule.PROOF_TOO_LARGE, ObligationRule.PROOFS_FULL
        };
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey(), getLargest(), getRoom()))
                .findFirst()
                .orElse("");
    }

    /** In megabytes. */
    public int getLargest() {
        return ProofFile.LARGEST >> 20;
    }

    /** What all proofs may have together, in megabytes. */
    public int getRoom() {
        return FileLimits.on(files.today()).proofMegabytes();
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        return switch (form.value("fait")) {
            case "action" -> Messages.text("obligation.done.declared");
            case "justificatif" -> Messages.text("obligation.done.proof");
            case "retrait" -> Messages.text("obligation.done.withdrawn");
            default -> "";
        };
    }
}
