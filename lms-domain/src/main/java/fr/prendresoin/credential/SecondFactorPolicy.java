package fr.prendresoin.credential;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may not work with a password alone. */
@ApplicationScoped
public class SecondFactorPolicy {

    private final CredentialSettings settings;

    protected SecondFactorPolicy() {
        this(null);
    }

    @Inject
    SecondFactorPolicy(CredentialSettings settings) {
        this.settings = settings;
    }

    /** Whether a role of theirs asks for a second factor; never in demonstration, whose accounts are public. */
    public boolean required(Actor actor) {
        return !settings.demonstration() && asked(actor);
    }

    /** Whether only the demonstration spares them the second factor of their role. */
    public boolean spared(Actor actor) {
        return settings.demonstration() && asked(actor);
    }

    private static boolean asked(Actor actor) {
        return actor.grants().stream().map(Grant::role).anyMatch(Role::needsSecondFactor);
    }
}
