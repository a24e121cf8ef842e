package fr.prendresoin.web.privacy;

import fr.prendresoin.identity.ErasureService;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.Role;
import fr.prendresoin.privacy.Fate;
import fr.prendresoin.privacy.Holding;
import fr.prendresoin.privacy.OwnData;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The last page before an account is erased: what goes, what stays and why, and the password once more. */
@Named
@RequestScoped
public class ErasurePage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private OwnData data;

    @Inject
    private ErasureService erasures;

    @Inject
    private RefusedForm form;

    private List<Holding> holdings = List.of();
    private String objection = "";
    private boolean passwordAsked;

    /** Reads the register, and whether the reader may go. */
    @Override
    public void load() {
        holdings = data.holdings(current.get());
        objection = erasures.objection(current.get())
                .map(Rule::messageKey)
                .map(Messages::text)
                .orElse("");
        passwordAsked = erasures.asksPassword(current.get());
    }

    public List<Holding.Words> getDeleted() {
        return of(Fate.DELETED);
    }

    public List<Holding.Words> getCut() {
        return of(Fate.CUT);
    }

    public List<Holding.Words> getKept() {
        return of(Fate.KEPT);
    }

    private List<Holding.Words> of(Fate fate) {
        return holdings.stream()
                .map(Holding::words)
                .filter(words -> words.fate() == fate)
                .toList();
    }

    /** Why the reader may not be erased now; empty when nothing is in the way. */
    public String getObjection() {
        return objection;
    }

    public boolean isPasswordAsked() {
        return passwordAsked;
    }

    /** Whether a faculty may ask something of the reader, who is told what follows. */
    public boolean isLearner() {
        return current.get().is(Role.STUDENT);
    }

    /** What is wrong with the password; empty when nothing is. */
    public String getPasswordError() {
        String wait = form.value("attente");
        if (!form.refusedBy(IdentityRule.TOO_MANY_FAILURES).isEmpty() && wait.matches("[0-9]{1,4}")) {
            return Messages.text(IdentityRule.TOO_MANY_FAILURES.messageKey(), wait);
        }
        return form.refusedBy(IdentityRule.PASSWORD_WRONG).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
