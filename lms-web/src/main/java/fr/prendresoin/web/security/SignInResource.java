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
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Receives the sign-in and sign-out forms; plain forms, so that they work without a script. */
@RequestScoped
@Path("/")
public class SignInResource {

    private static final String SIGN_IN = "/connexion";
    private static final String CODE = "/connexion/code";

    @Inject
    private SignInService signIns;

    @Inject
    private ActorDirectory directory;

    @Inject
    private ViewingService viewings;

    @Inject
    private Arrivals arrivals;

    @Inject
    private CurrentActor current;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** Opens a session and goes back to where the person came from; a refusal goes back to the form with its reason. */
    @POST
    @Path("connexion")
    public Response signIn(
            @FormParam("identifiant") String login,
            @FormParam("motdepasse") String password,
            @FormParam("retour") String back) {
        try {
            SignInStep step = signIns.signIn(
                    current.get(),
                    new Login(login),
                    Optional.ofNullable(password).orElse(""));
            return step.codeAwaited() ? askForCode(step.token(), back) : welcome(step.token(), back);
        } catch (RuleViolation refusal) {
            return Response.seeOther(URI.create(SIGN_IN + refused(refusal, login, back)))
                    .build();
        }
    }

    /** Opens the session of who has a second factor, when the code is right. */
    @POST
    @Path("connexion/code")
    public Response confirm(@FormParam("code") String code, @FormParam("retour") String back) {
        try {
            SignInToken step =
                    SignInCookie.stepIn(request).orElseThrow(() -> new RuleViolation(IdentityRule.SECOND_STEP_EXPIRED));
            SignInToken token = signIns.confirm(current.get(), step, code);
            SignInCookie.clearStep(request, response);
            String next = arrivals.onward(arrivals.welcome(request, response, token), back);
            return Response.seeOther(URI.create(next)).build();
        } catch (RuleViolation refusal) {
            String page = refusal.rule() == IdentityRule.SECOND_STEP_EXPIRED ? SIGN_IN : CODE;
            return Response.seeOther(URI.create(page + refused(refusal, "", back)))
                    .build();
        }
    }

    private Response askForCode(SignInToken step, String back) {
        return Response.seeOther(URI.create(arrivals.askForCode(request, response, step, back)))
                .build();
    }

    private Response welcome(SignInToken token, String back) {
        SignInCookie.set(request, response, token);
        return Response.seeOther(URI.create(inside(back).orElseGet(() -> landing(token))))
                .build();
    }

    /** Ends the session. */
    @POST
    @Path("deconnexion")
    public Response signOut() {
        Optional.ofNullable(current.token()).ifPresent(token -> {
            viewings.end(current.self(), token);
            signIns.signOut(current.self(), token);
        });
        SignInCookie.clear(request, response);
        return Response.seeOther(URI.create("/")).build();
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
