package fr.prendresoin.web.identity;

import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The sign-in form; after a refusal it keeps the login and says why, never whether the account exists. */
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
        if (refusal.equals("TOO_MANY_FAILURES") && parameter("attente").matches("[0-9]{1,4}")) {
            return Messages.text("rule.identity.TOO_MANY_FAILURES", parameter("attente"));
        }
        return refusal.isEmpty() ? "" : Messages.text("rule.identity.UNKNOWN_CREDENTIALS");
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
