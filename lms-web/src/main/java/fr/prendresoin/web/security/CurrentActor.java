package fr.prendresoin.web.security;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import jakarta.enterprise.context.RequestScoped;

/** The actor of this request; a visitor until the filter has recognised the sign-in cookie. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.anonymous();
    private SignedIn signedIn;
    private SignInToken token;

    void is(SignedIn known, SignInToken presented) {
        actor = known.actor();
        signedIn = known;
        token = presented;
    }

    /** Says which job of the platform acts; whoever is signed in is never replaced. */
    public void actAs(Actor job) {
        if (signedIn == null) {
            actor = job;
        }
    }

    /** Never null; anonymous when nobody is signed in. */
    public Actor get() {
        return actor;
    }

    public boolean signedIn() {
        return signedIn != null;
    }

    /** Null for a visitor. */
    public SignedIn person() {
        return signedIn;
    }

    /** Null for a visitor. */
    public SignInToken token() {
        return token;
    }
}
