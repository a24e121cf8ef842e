package fr.prendresoin.web.federation;

import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.security.Arrivals;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.ProviderSignInCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * {@code /connexion/{provider}} leads to the provider, {@code /connexion/{provider}/retour} receives people back. No
 * page: a visit here always ends at another address. Links and not forms, because the policy of our pages lets a form
 * lead nowhere but here.
 */
@WebServlet("/connexion/*")
public class ProviderDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ProviderDoor.class.getName());
    /** Asks the provider to let nobody in whom it only remembers. */
    static final String AGAIN = "encore";

    private static final String REFUSAL = "/connexion/impossible";

    @Inject
    private transient Providers providers;

    @Inject
    private transient ProviderSignIn signIn;

    @Inject
    private transient Arrivals arrivals;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] segments = request.getPathInfo().split("/");
        Optional<Provider> provider = providers.find(segments[1]);
        response.setHeader("Cache-Control", "no-store");
        if (provider.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (segments.length == 2) {
            depart(provider.get(), request, response);
        } else {
            arrive(provider.get(), request, response);
        }
    }

    private void depart(Provider provider, HttpServletRequest request, HttpServletResponse response) {
        String back = Optional.ofNullable(request.getParameter("retour")).orElse("");
        ProviderSignIn.Departure departure = signIn.depart(provider, back, request.getParameter(AGAIN) != null);
        ProviderSignInCookie.set(request, response, departure.secret().value());
        lead(response, departure.address().toString());
    }

    private void arrive(Provider provider, HttpServletRequest request, HttpServletResponse response) {
        Optional<FlowSecret> secret = ProviderSignInCookie.in(request).map(FlowSecret::new);
        ProviderSignInCookie.clear(request, response);
        // Whoever is registered or given a role here is so by the platform, until they are in.
        current.actAs(ProviderSignIn.PLATFORM);
        try {
            ProviderSignIn.Arrival arrival = signIn.arrive(provider, secret, answer(request));
            SignInToken token = arrival.step().token();
            if (arrival.step().codeAwaited()) {
                lead(response, arrivals.askForCode(request, response, token, arrival.back()));
            } else {
                lead(response, arrivals.onward(arrivals.welcome(request, response, token), arrival.back()));
            }
        } catch (ProviderRefused refused) {
            refuse(provider, refused.fault().name(), refused.fault().kind().name(), response);
        } catch (RuleViolation refused) {
            refuse(provider, refused.rule().name(), refused.rule().name(), response);
        }
    }

    private static ProviderSignIn.Answer answer(HttpServletRequest request) {
        return new ProviderSignIn.Answer(
                request.getParameter("code"),
                request.getParameter("state"),
                request.getParameter("error"),
                request.getParameter("iss"));
    }

    /** The reason only: no token, no identifier, nothing the provider or the browser wrote. */
    private static void refuse(Provider provider, String reason, String shown, HttpServletResponse response) {
        LOG.info(() -> "sign-in by " + provider.id() + " refused: " + reason);
        lead(response, REFUSAL + "?motif=" + shown + "&par=" + provider.id());
    }

    /** Relative where it is ours: only the browser knows whether a proxy speaks TLS in front of us. */
    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
    }
}
