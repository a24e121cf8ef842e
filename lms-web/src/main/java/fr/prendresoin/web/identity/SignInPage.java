package fr.prendresoin.web.identity;

import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The sign-in form and the one for the code; after a refusal they say why, never whether the account exists. */
@Named
@RequestScoped
public class SignInPage {

    private final HttpServletRequest request;

    protected SignInPage() {
        this(null);
    }

    @Inject
    SignInPage(HttpServletRequest request) {
        this.request = request;
    }

    /** Why the last try was refused; empty at first. */
    public String getError() {
        String refusal = parameter("refus");
        if (refusal.equals(IdentityRule.SECOND_STEP_EXPIRED.name())) {
            return text(IdentityRule.SECOND_STEP_EXPIRED);
        }
        return refusal.isEmpty() ? "" : afterTooMany(IdentityRule.UNKNOWN_CREDENTIALS);
    }

    /** Why the last code was refused; empty at first. */
    public String getCodeError() {
        return parameter("refus").isEmpty() ? "" : afterTooMany(IdentityRule.CODE_WRONG);
    }

    private String afterTooMany(Rule otherwise) {
        boolean wait = parameter("refus").equals(IdentityRule.TOO_MANY_FAILURES.name())
                && parameter("attente").matches("[0-9]{1,4}");
        return wait ? text(IdentityRule.TOO_MANY_FAILURES, parameter("attente")) : text(otherwise);
    }

    private static String text(Rule rule, Object... arguments) {
        return Messages.text(rule.messageKey(), arguments);
    }

    /** Whether they come from choosing a password. */
    public boolean isPasswordChosen() {
        return parameter("fait").equals("motdepasse");
    }

    public String getLogin() {
        return parameter("identifiant");
    }

    /** Where to go once signed in; checked again when the form is received. */
    public String getReturnTo() {
        return parameter("retour");
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
