package fr.prendresoin.web.security;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What happens once a session is open, whatever door it was opened at. */
@ApplicationScoped
public class Arrivals {

    private final ActorDirectory directory;

    protected Arrivals() {
        this(null);
    }

    @Inject
    Arrivals(ActorDirectory directory) {
        this.directory = directory;
    }

    /** Gives the browser its session; who it is from now on. */
    public Actor welcome(HttpServletRequest request, HttpServletResponse response, SignInToken token) {
        SignInCookie.set(request, response, token);
        return directory.findByToken(token).map(SignedIn::actor).orElse(Actor.anonymous());
    }

    /** Where they go: the address they asked for when it is one of ours, or the page they work with. */
    public static String next(Actor actor, String back) {
        return SignInResource.inside(back).orElseGet(() -> Landing.of(actor));
    }
}
