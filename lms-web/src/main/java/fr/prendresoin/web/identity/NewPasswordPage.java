package fr.prendresoin.web.identity;

import fr.prendresoin.credential.PasswordLinkRow;
import fr.prendresoin.credential.PasswordLinkService;
import fr.prendresoin.shared.Secret;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form a link of a mail leads to; to open it uses nothing up, because mail programs open links too. */
@Named
@RequestScoped
public class NewPasswordPage implements Page {

    private final CurrentActor current;
    private final PasswordLinkService links;
    private final RefusedSecret form;
    private PasswordLinkRow link;

    protected NewPasswordPage() {
        this(null, null, null);
    }

    @Inject
    NewPasswordPage(CurrentActor current, PasswordLinkService links, RefusedSecret form) {
        this.current = current;
        this.links = links;
        this.form = form;
    }

    @Override
    public void load() {
        link = links.find(current.get(), new Secret(getToken())).orElse(null);
    }

    /** Whether the link is worth something. */
    public boolean isUsable() {
        return link != null;
    }

    /** Whether the account never had a password. */
    public boolean isFirst() {
        return link != null && link.first();
    }

    /** Whose password it is, for the password manager of the browser. */
    public String getLogin() {
        return link.login().value();
    }

    public String getToken() {
        return form.parameter("jeton");
    }
}
