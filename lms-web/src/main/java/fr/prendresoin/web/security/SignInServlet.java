package fr.prendresoin.web.security;

import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.SignInService;
import fr.prendresoin.identity.SignInStep;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.viewing.ViewingService;
import fr.prendresoin.web.saving.Exchange;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Receives the sign-in and sign-out forms; plain forms, so that they work without a script. */
@WebServlet({SignInServlet.DOOR, SignInServlet.SECOND_DOOR, SignInServlet.WAY_OUT})
public class SignInServlet extends HttpServlet {

    static final String DOOR = "/api/connexion";
    static final String SECOND_DOOR = "/api/connexion/code";
    static final String WAY_OUT = "/api/deconnexion";

    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN = "/connexion";
    private static final String CODE = "/connexion/code";

    @Inject
    private transient SignInService signIns;

    @Inject
    private transient ActorDirectory directory;

    @Inject
    private transient ViewingService viewings;

    @Inject
    private transient Arrivals arrivals;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Exchange(request, response)
                .answer(
                        switch (request.getServletPath()) {
                            case DOOR -> this::signIn;
                            case SECOND_DOOR -> this::confirm;
                            default -> this::signOut;
                        });
    }

    /** Opens a session and goes back to where the person came from; a refusal goes back to the form with its reason. */
    private void signIn(Exchange exchange) {
        String login = exchange.field("identifiant");
        String back = exchange.field("retour");
        String password = Optional.ofNullable(exchange.field("motdepasse")).orElse("");
        try {
            SignInStep step = signIns.signIn(current.get(), new Login(login), password);
            exchange.lead(step.codeAwaited() ? askForCode(exchange, step.token()) : welcome(exchange, step.token()));
        } catch (RuleViolation refusal) {
            exchange.lead(SIGN_IN + refused(refusal, login, back));
        }
    }

    /** Opens the session of who has a second factor, when the code is right. */
    private void confirm(Exchange exchange) {
        String back = exchange.field("retour");
        try {
            SignInToken step = SignInCookie.stepIn(exchange.request())
                    .orElseThrow(() -> new RuleViolation(IdentityRule.SECOND_STEP_EXPIRED));
            SignInToken token = signIns.confirm(current.get(), step, exchange.field("code"));
            SignInCookie.clearStep(exchange.request(), exchange.response());
            exchange.lead(arrivals.onward(arrivals.welcome(exchange.request(), exchange.response(), token), back));
        } catch (RuleViolation refusal) {
            String page = refusal.rule() == IdentityRule.SECOND_STEP_EXPIRED ? SIGN_IN : CODE;
            exchange.lead(page + refused(refusal, "", back));
        }
    }

    private String askForCode(Exchange exchange, SignInToken step) {
        return arrivals.askForCode(exchange.request(), exchange.response(), step, exchange.field("retour"));
    }

    private String welcome(Exchange exchange, SignInToken token) {
        SignInCookie.set(exchange.request(), exchange.response(), token);
        return inside(exchange.field("retour")).orElseGet(() -> landing(token));
    }

    /** Ends the session. */
    private void signOut(Exchange exchange) {
        Optional.ofNullable(current.token()).ifPresent(token -> {
            viewings.end(current.self(), token);
            signIns.signOut(current.self(), token);
        });
        SignInCookie.clear(exchange.request(), exchange.response());
        exchange.lead("/");
    }

    private static String refused(RuleViolation refusal, String login, String back) {
        String wait = refusal.arguments().isEmpty()
                ? ""
                : "&attente=" + refusal.arguments().get(0);
        return "?refus=" + refusal.rule().name() + wait + "&identifiant=" + encode(login) + "&retour=" + encode(back);
    }

    private static String encode(String text) {
        return URLEncoder.encode(Optional.ofNullable(text).orElse(""), StandardCharsets.UTF_8);
    }

    private String landing(SignInToken token) {
        return directory
                .findByToken(token)
                .map(SignedIn::actor)
                .map(Landing::of)
                .orElse("/");
    }

    /** Only an address of ours: no other site may use the form to send people away. */
    static Optional<String> inside(String back) {
        return Optional.ofNullable(back)
                .filter(address -> address.matches("/(?![/\\\\])[\\x21-\\x7E]*"))
                .filter(address -> !address.startsWith(SIGN_IN));
    }
}
