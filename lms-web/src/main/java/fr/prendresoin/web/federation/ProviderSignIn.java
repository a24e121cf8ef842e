package fr.prendresoin.web.federation;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.prendresoin.federation.FederatedSignInService;
import fr.prendresoin.federation.ProviderRequestService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sends people to a provider and receives them back: authorization code, with PKCE, state and nonce. */
@ApplicationScoped
public class ProviderSignIn {

    static final Actor PLATFORM = Actor.system("provider-sign-in");

    private final Providers providers;
    private final ProviderRequestService requests;
    private final FederatedSignInService signIns;
    private final Clock clock;
    private final ProviderHttp http = new ProviderHttp();
    private final Map<String, Signatures> signatures = new ConcurrentHashMap<>();

    protected ProviderSignIn() {
        this(null, null, null, null);
    }

    @Inject
    ProviderSignIn(Providers providers, ProviderRequestService requests, FederatedSignInService signIns, Clock clock) {
        this.providers = providers;
        this.requests = requests;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Where the browser is sent, and the secret it keeps meanwhile. */
    record Departure(URI address, FlowSecret secret) {}

    /** A session or the step to the code, and where the person wanted to go; "" when nowhere in particular. */
    record Arrival(SignInStep step, String back) {}

    /** What the provider sent back with the browser, null where it sent nothing. */
    record Answer(String code, String state, String error, String issuer) {}

    /** @param again whether the provider must ask who it is, although it may remember them */
    Departure depart(Provider provider, String back, boolean again) {
        FlowSecret secret = FlowSecret.random();
        requests.begin(PLATFORM, secret.hash(), provider.id(), back);
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", provider.client().id());
        question.put("redirect_uri", providers.returnAddress(provider).toString());
        question.put("scope", provider.client().scopes());
        question.put("state", secret.state());
        question.put("nonce", secret.nonce());
        question.put("code_challenge", secret.challenge());
        question.put("code_challenge_method", "S256");
        if (again) {
            question.put("prompt", "login");
        }
        if (!provider.acr().isEmpty()) {
            question.put("acr_values", provider.acr());
        }
        String separator = provider.endpoints().authorization().getRawQuery() == null ? "?" : "&";
        return new Departure(
                URI.create(provider.endpoints().authorization() + separator + TokenExchange.encoded(question)), secret);
    }

    /**
     * Opens a session, or the step to the code, for whom the provider names.
     *
     * @param secret empty when the browser holds none
     * @throws ProviderRefused when the answer is not the one we asked for
     * @throws fr.prendresoin.shared.RuleViolation when it is, and the person is not let in
     */
    Arrival arrive(Provider provider, Optional<FlowSecret> secret, Answer answer) {
        FlowSecret ours = secret.orElseThrow(() -> new ProviderRefused(ProviderFault.REQUEST_UNKNOWN));
        if (answer.state() == null || !ours.hasState(answer.state())) {
            throw new ProviderRefused(ProviderFault.STATE_WRONG);
        }
        String back = requests.end(PLATFORM, ours.hash(), provider.id())
                .orElseThrow(() -> new ProviderRefused(ProviderFault.REQUEST_UNKNOWN));
        requireCode(provider, answer);
        Map<String, Object> claims = claims(provider, ours, answer.code());
        return new Arrival(signIn(provider, claims), back);
    }

    private static void requireCode(Provider provider, Answer answer) {
        if (answer.error() != null) {
            throw new ProviderRefused(
                    answer.error().equals("access_denied") ? ProviderFault.CANCELLED : ProviderFault.PROVIDER_SAID_NO);
        }
        // RFC 9207: a provider that names itself in its answer must be the one that was asked.
        if (answer.issuer() != null
                && !answer.issuer().equals(provider.endpoints().issuer())) {
            throw new ProviderRefused(ProviderFault.ISSUER_WRONG);
        }
        if (answer.code() == null || answer.code().isBlank()) {
            throw new ProviderRefused(ProviderFault.ANSWER_MALFORMED);
        }
    }

    private Map<String, Object> claims(Provider provider, FlowSecret secret, String code) {
        TokenExchange.Tokens tokens =
                new TokenExchange(provider, http).exchange(code, secret.verifier(), providers.returnAddress(provider));
        Signatures signed = signatures.computeIfAbsent(provider.id(), id -> new Signatures(provider, http));
        JWTClaimsSet idToken = signed.claims(tokens.idToken(), ProviderFault.SIGNATURE_REFUSED);
        new IdTokenCheck(provider, clock).require(idToken, secret.nonce());
        Map<String, Object> told =
                new UserInfo(provider, http, signed, clock).claims(tokens.accessToken(), idToken.getSubject());
        Map<String, Object> claims = new LinkedHashMap<>(idToken.getClaims());
        claims.putAll(told);
        return claims;
    }

    private SignInStep signIn(Provider provider, Map<String, Object> told) {
        Claims claims = new Claims(provider, told);
        return switch (provider.kind()) {
            case PRO_SANTE_CONNECT -> signIns.signIn(PLATFORM, claims.professional());
            case UNIVERSITY -> signIns.signIn(PLATFORM, claims.student());
        };
    }
}
