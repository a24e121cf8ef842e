package fr.prendresoin.web.administration;

import fr.prendresoin.administration.AdministrationRule;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The forms of an account's page, which has several: what is wrong with the one that came back, and what it held. */
@Named
@RequestScoped
public class AccountForms {

    static final String APPOINT = "nommer";
    static final String ACCOUNT = "compte";

    /** Those that speak of the faculty. */
    private static final Rule[] FACULTY = {FormRule.FACULTY_MISSING, OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE};

    /** Those that speak of the role, or of the whole decision. */
    private static final Rule[] DECISION = {
        FormRule.ROLE_MISSING,
        OrganisationRule.NOT_ONESELF,
        OrganisationRule.ROLE_ALREADY_HELD,
        OrganisationRule.ROLE_ALREADY_ENDED,
        OrganisationRule.LAST_ADMINISTRATOR,
        IdentityRule.ALREADY_SUSPENDED,
        IdentityRule.NOT_SUSPENDED,
        IdentityRule.LAST_ADMINISTRATOR,
        AdministrationRule.NEEDS_SECOND_PERSON,
        AdministrationRule.NOT_ONES_OWN_PROPOSAL,
        AdministrationRule.ALREADY_PROPOSED,
        AdministrationRule.ALREADY_DECIDED,
        AdministrationRule.PROPOSAL_EXPIRED,
        AdministrationRule.PROPOSER_GONE
    };

    private final RefusedForm form;

    protected AccountForms() {
        this(null);
    }

    @Inject
    AccountForms(RefusedForm form) {
        this.form = form;
    }

    /** The form that ends a role: the name of its fragment too. */
    static String end(UUID membership) {
        return "fin-" + membership;
    }

    /** The form that decides on a proposal. */
    static String proposal(UUID proposal) {
        return "proposition-" + proposal;
    }

    /** What is wrong with the reason of this form; empty when nothing is. */
    public String reasonError(String name) {
        return error(name, Reason.Fault.values());
    }

    /** What is wrong with the faculty of this form; empty when nothing is. */
    public String facultyError(String name) {
        return error(name, FACULTY);
    }

    /** Why the decision of this form is refused as a whole; empty when it is not. */
    public String decisionError(String name) {
        return error(name, DECISION);
    }

    /** Whether this form came back. */
    public boolean refused(String name) {
        return !(reasonError(name) + facultyError(name) + decisionError(name)).isEmpty();
    }

    /** Whether any form of the page came back. */
    public boolean isRefused() {
        return refused(form.value("formulaire"));
    }

    /** What a field of this form held; empty unless it came back. */
    public String value(String name, String field) {
        return refused(name) ? form.value(field) : "";
    }

    private String error(String name, Rule... candidates) {
        if (!form.value("formulaire").equals(name)) {
            return "";
        }
        return form.refusedBy(candidates).stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .findFirst()
                .orElse("");
    }
}
