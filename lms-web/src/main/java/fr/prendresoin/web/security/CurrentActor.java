package fr.prendresoin.web.security;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.viewing.View;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** The actor of this request; a visitor until the filter has recognised the sign-in cookie. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.anonymous();
    private SignedIn signedIn;
    private SignedIn own;
    private SignInToken token;
    private boolean factorMissing;
    private Actor self = Actor.anonymous();
    private View view;

    void is(SignedIn known, SignInToken presented) {
        actor = known.actor();
        self = known.actor();
        signedIn = known;
        own = known;
        token = presented;
    }

    /** From here on the request shows what somebody else sees, and writes nothing. */
    void looksThrough(View chosen) {
        view = chosen;
        actor = chosen.seen().actor();
        signedIn = chosen.seen();
    }

    /** Says which job of the platform acts; whoever is signed in is never replaced. */
    public void actAs(Actor job) {
        if (signedIn == null) {
            actor = job;
            self = job;
        }
    }

    /** Says who asked for what the job does: the journal names them. */
    public void actFor(Actor asker) {
        if (signedIn == null) {
            self = asker;
        }
    }

    /** Somebody whose role asks for a second factor they do not have: they are who they are, without any right. */
    void isWithoutFactor(SignedIn known, SignInToken presented) {
        is(known, presented);
        actor = Actor.of(known.actor().person(), known.actor().name(), List.of());
        self = actor;
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

    /** Whoever sits before the browser, or the job: they answer for what is done, also while they see as somebody else. */
    public Actor self() {
        return self;
    }

    /** With whose eyes the platform is seen; empty when it is one's own. */
    public Optional<View> view() {
        return Optional.ofNullable(view);
    }

    public boolean signedIn() {
        return signedIn != null;
    }

    /** Who reads, or whom they see as; null for a visitor. */
    public SignedIn person() {
        return signedIn;
    }

    /** Who is signed in at this browser, whatever they look at; null for a visitor. */
    SignedIn ownSession() {
        return own;
    }

    /** Null for a visitor. */
    public SignInToken token() {
        return token;
    }
}
