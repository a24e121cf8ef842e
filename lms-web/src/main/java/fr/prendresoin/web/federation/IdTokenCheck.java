package fr.prendresoin.web.federation;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** What an ID token must say to be the answer to our question (OpenID Connect Core, section 3.1.3.7; rule 9). */
final class IdTokenCheck {

    /** How far two well kept clocks may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** An ID token answers at once: an older one was kept by somebody. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private final Provider provider;
    private final Clock clock;

    IdTokenCheck(Provider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /** @throws ProviderRefused for the first thing that is wrong */
    void require(JWTClaimsSet claims, String nonce) {
        require(provider.endpoints().issuer().equals(claims.getIssuer()), ProviderFault.ISSUER_WRONG);
        require(claims.getAudience().contains(provider.client().id()), ProviderFault.AUDIENCE_WRONG);
        require(authorizedParty(claims), ProviderFault.AUTHORIZED_PARTY_WRONG);
        require(validNow(claims), ProviderFault.NOT_VALID_NOW);
        require(nonce.equals(text(claims, "nonce")), ProviderFault.NONCE_WRONG);
        require(provider.acr().isEmpty() || provider.acr().equals(text(claims, "acr")), ProviderFault.LEVEL_WRONG);
        String subject = Optional.ofNullable(claims.getSubject()).orElse("");
        require(!subject.isBlank(), ProviderFault.CLAIMS_UNREADABLE);
    }

    /** A token made for several must say that it was asked for by us; one that says another is not ours. */
    private boolean authorizedParty(JWTClaimsSet claims) {
        Object party = claims.getClaim("azp");
        return party == null
                ? claims.getAudience().size() == 1
                : provider.client().id().equals(party);
    }

    private boolean validNow(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Instant end = moment(claims.getExpirationTime(), Instant.MIN);
        Instant made = moment(claims.getIssueTime(), Instant.MAX);
        Instant start = moment(claims.getNotBeforeTime(), made);
        return now.isBefore(end.equals(Instant.MIN) ? end : end.plus(SKEW))
                && !now.plus(SKEW).isBefore(made)
                && !now.plus(SKEW).isBefore(start)
                && !made.isBefore(now.minus(OLDEST));
    }

    private static Instant moment(Date date, Instant otherwise) {
        return date == null ? otherwise : date.toInstant();
    }

    private static String text(JWTClaimsSet claims, String name) {
        try {
            return Optional.ofNullable(claims.getStringClaim(name)).orElse("");
        } catch (ParseException noText) {
            return "";
        }
    }

    private static void require(boolean right, ProviderFault fault) {
        if (!right) {
            throw new ProviderRefused(fault);
        }
    }
}
