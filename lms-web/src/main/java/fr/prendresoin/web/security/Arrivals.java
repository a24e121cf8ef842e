package fr.prendresoin.web.security;

import fr.prendresoin.federation.PracticeService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What happens once a session is open, whatever door it was opened at. */
@ApplicationScoped
public class Arrivals {

    private static final String CODE = "/connexion/code?retour=";
    private static final String PRACTICE = "/connexion/situation?retour=";

    private final ActorDirectory directory;
    private final PracticeService practices;

    protected Arrivals() {
        this(null, null);
    }

    @Inject
    Arrivals(ActorDirectory directory, PracticeService practices) {
        this.directory = directory;
        this.practices = practices;
    }

    /** Gives the browser the step to the code; the address of the form for it, which leads on to another. */
    public String askForCode(HttpServletRequest request, HttpServletResponse response, SignInToken step, String back) {
        SignInCookie.setStep(request, response, step);
        return CODE + encoded(back);
    }

    /** Gives the browser its session; who it is from now on. */
    public Actor welcome(HttpServletRequest request, HttpServletResponse response, SignInToken token) {
        SignInCookie.set(request, response, token);
        return directory.findByToken(token).map(SignedIn::actor).orElse(Actor.anonymous());
    }

    /** Where they go once they are in: to their practices when they must choose one first. */
    public String onward(Actor actor, String back) {
        String next = next(actor, back);
        return practices.awaited(actor) ? PRACTICE + encoded(next) : next;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(Optional.ofNullable(text).orElse(""), StandardCharsets.UTF_8);
    }

    /** Where they go: the address they asked for when it is one of ours, or the page they work with. */
    public static String next(Actor actor, String back) {
        return SignInServlet.inside(back).orElseGet(() -> Landing.of(actor));
    }
}
