package fr.prendresoin.web.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.viewing.ViewingQueries;
import fr.prendresoin.viewing.ViewingRule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The form “Voir comme”, on the pages of one person. */
@Named
@RequestScoped
public class ViewingForm {

    static final String NAME = "voir-comme";

    private final CurrentActor current;
    private final ViewingQueries viewings;
    private final RefusedForm form;
    private final Address address;

    protected ViewingForm() {
        this(null, null, null, null);
    }

    @Inject
    ViewingForm(CurrentActor current, ViewingQueries viewings, RefusedForm form, Address address) {
        this.current = current;
        this.viewings = viewings;
        this.form = form;
        this.address = address;
    }

    /** Whether the reader may see as this person, or asked to and was refused. */
    public boolean offered(UUID person) {
        return isRefused() || viewings.offered(current.get(), new PersonId(person));
    }

    public boolean isRefused() {
        return form.value("formulaire").equals(NAME);
    }

    /** The page it stands on. */
    public String getPage() {
        return address.getPath();
    }

    public String getReason() {
        return isRefused() ? form.value("motif") : "";
    }

    public String getReasonError() {
        return error(Reason.Fault.values());
    }

    /** Why it does not begin; empty when nothing prevents it. */
    public String getError() {
        return error(ViewingRule.values());
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    private String error(Rule... candidates) {
        if (!isRefused()) {
            return "";
        }
        return form.refusedBy(candidates).stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .findFirst()
                .orElse("");
    }
}
