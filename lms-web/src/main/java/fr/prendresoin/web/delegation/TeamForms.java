package fr.prendresoin.web.delegation;

import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The forms of a team's page: what is wrong with the one that came back, and what it held. */
@Named
@RequestScoped
public class TeamForms {

    private static final String FORM = "formulaire";

    private final RefusedForm form;

    protected TeamForms() {
        this(null);
    }

    @Inject
    TeamForms(RefusedForm form) {
        this.form = form;
    }

    /** What is wrong with the reason of this form; empty when nothing is. */
    public String reasonError(String name) {
        return error(name, Reason.Fault.values());
    }

    /** Why the end of a role is refused; empty when it is not. */
    public String endError(String name) {
        return error(name, OrganisationRule.NOT_ONESELF, OrganisationRule.ROLE_ALREADY_ENDED);
    }

    public String getPersonError() {
        return error(
                TeamPage.APPOINT,
                FormRule.PERSON_MISSING,
                IdentityRule.PERSON_UNKNOWN,
                IdentityRule.TOO_MANY_UNKNOWN,
                OrganisationRule.NOT_ONESELF,
                OrganisationRule.ROLE_ALREADY_HELD);
    }

    public String getRoleError() {
        return error(TeamPage.APPOINT, FormRule.ROLE_MISSING);
    }

    public String getUnitError() {
        return error(TeamPage.APPOINT, FormRule.UNIT_MISSING, OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
    }

    /** Whether this form came back. */
    public boolean refused(String name) {
        String own = name.equals(TeamPage.APPOINT) ? getPersonError() + getRoleError() + getUnitError() : "";
        return !(own + reasonError(name) + endError(name)).isEmpty();
    }

    /** Whether any form of the page came back. */
    public boolean isRefused() {
        return refused(form.value(FORM));
    }

    /** What a field of this form held; empty unless it came back. */
    public String value(String name, String field) {
        return refused(name) ? form.value(field) : "";
    }

    private String error(String name, Rule... candidates) {
        if (!form.value(FORM).equals(name)) {
            return "";
        }
        return form.refusedBy(candidates).stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .findFirst()
                .orElse("");
    }
}
