package fr.prendresoin.web.federation;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** What the provider tells of the person: JSON, or a signed token whose signature is checked (rule 10). */
final class UserInfo {

    private static final Duration SKEW = Duration.ofSeconds(60);

    private final Provider provider;
    private final ProviderHttp http;
    private final Signatures signatures;
    private final Clock clock;

    UserInfo(Provider provider, ProviderHttp http, Signatures signatures, Clock clock) {
        this.provider = provider;
        this.http = http;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** @throws ProviderRefused when it is forged, of somebody else, or unsigned where it must be signed */
    Map<String, Object> claims(String accessToken, String subject) {
        ProviderHttp.Answer answer =
                http.send(ProviderHttp.to(provider.endpoints().userInfo())
                        .header("Authorization", "Bearer " + accessToken)
                        .header("Accept", "application/json, application/jwt")
                        .GET()
                        .build());
        if (!answer.ok()) {
            throw new ProviderRefused(ProviderFault.PROVIDER_SAID_NO);
        }
        Map<String, Object> claims = answer.type().equals("application/jwt") ? signed(answer) : plain(answer);
        if (!subject.equals(claims.get("sub"))) {
            throw new ProviderRefused(ProviderFault.USER_INFO_OF_ANOTHER);
        }
        return claims;
    }

    private Map<String, Object> signed(ProviderHttp.Answer answer) {
        JWTClaimsSet claims = signatures.claims(answer.body().strip(), ProviderFault.USER_INFO_SIGNATURE_REFUSED);
        if (claims.getIssuer() != null
                && !claims.getIssuer().equals(provider.endpoints().issuer())) {
            throw new ProviderRefused(ProviderFault.ISSUER_WRONG);
        }
        if (!claims.getAudience().isEmpty()
                && !claims.getAudience().contains(provider.client().id())) {
            throw new ProviderRefused(ProviderFault.AUDIENCE_WRONG);
        }
        if (claims.getExpirationTime() != null
                && !clock.instant()
                        .minus(SKEW)
                        .isBefore(claims.getExpirationTime().toInstant())) {
            throw new ProviderRefused(ProviderFault.NOT_VALID_NOW);
        }
        return claims.getClaims();
    }

    private Map<String, Object> plain(ProviderHttp.Answer answer) {
        if (provider.client().signedUserInfo()) {
            throw new ProviderRefused(ProviderFault.USER_INFO_UNSIGNED);
        }
        try {
            return JSONObjectUtils.parse(answer.body());
        } catch (ParseException noJson) {
            throw new ProviderRefused(ProviderFault.ANSWER_MALFORMED);
        }
    }
}
