package fr.prendresoin.web.security;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The actor of this request; a visitor until the filter has recognised the sign-in cookie. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.anonymous();
    private SignedIn signedIn;
    private SignInToken token;
    private boolean factorMissing;

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

    /** Somebody whose role asks for a second factor they do not have: they are who they are, without any right. */
    void isWithoutFactor(SignedIn known, SignInToken presented) {
        is(known, presented);
        actor = Actor.of(known.actor().person(), known.actor().name(), List.of());
        factorMissing = true;
    }

    /** Whether a second factor must be set up before anything else. */
    boolean factorMissing() {
        return factorMissing;
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
