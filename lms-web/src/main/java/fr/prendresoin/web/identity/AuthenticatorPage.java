package fr.prendresoin.web.identity;

import fr.prendresoin.credential.SecondFactorService;
import fr.prendresoin.credential.SecondFactorSetup;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The secret to put into an authenticator application, as a picture and in letters. */
@Named
@RequestScoped
public class AuthenticatorPage implements Page {

    private static final int GROUP = 4;

    private final CurrentActor current;
    private final SecondFactorService factors;
    private SecondFactorSetup setup;

    protected AuthenticatorPage() {
        this(null, null);
    }

    @Inject
    AuthenticatorPage(CurrentActor current, SecondFactorService factors) {
        this.current = current;
        this.factors = factors;
    }

    @Override
    public void load() {
        setup = factors.setup(current.get());
    }

    public String getUri() {
        return setup.uri();
    }

    /** In groups of four, for who types it. */
    public String getSecret() {
        return setup.secret().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
