package fr.prendresoin.web.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;

/**
 * Whether a provider signed what it is said to have said. Three algorithms, all with a public key: a token that names
 * another, or none, or brings its own key along, is refused. Keys come from the configured address; they are kept for an
 * hour, asked for again when a token names an unknown one, but not more often than twice a minute, and a provider whose
 * keys cannot be read is believed with its last ones for a day.
 */
final class Signatures {

    private static final Set<JWSAlgorithm> ALLOWED = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final long KEPT = Duration.ofHours(1).toMillis();
    private static final long OUTAGE = Duration.ofHours(24).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(15).toMillis();
    private static final long PAUSE = Duration.ofSeconds(30).toMillis();

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    Signatures(Provider provider, ProviderHttp http) {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALLOWED, keys(provider, http)));
        // What the claims must say depends on where the token comes from: asked afterwards, by IdTokenCheck and
        // UserInfo.
        processor.setJWTClaimsSetVerifier(null);
    }

    /**
     * The claims of a token that the provider signed.
     *
     * @throws ProviderRefused for that fault when it did not; as unreachable when its keys cannot be read
     */
    JWTClaimsSet claims(String token, ProviderFault unsigned) {
        try {
            return processor.process(token, null);
        } catch (KeySourceException noKeys) {
            throw new ProviderRefused(ProviderFault.UNREACHABLE);
        } catch (ParseException | BadJOSEException | JOSEException forged) {
            throw new ProviderRefused(unsigned);
        }
    }

    private static JWKSource<SecurityContext> keys(Provider provider, ProviderHttp http) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            provider.endpoints().keys().toURL(), address -> fetched(provider, http))
                    .cache(KEPT, PATIENCE)
                    .rateLimited(PAUSE)
                    .outageTolerant(OUTAGE)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("ProvidersFile lets web addresses in only", e);
        }
    }

    private static Resource fetched(Provider provider, ProviderHttp http) throws IOException {
        try {
            ProviderHttp.Answer answer =
                    http.send(ProviderHttp.to(provider.endpoints().keys()).GET().build());
            if (answer.ok()) {
                return new Resource(answer.body(), answer.type());
            }
        } catch (ProviderRefused unreachable) {
            throw new IOException(unreachable.getMessage());
        }
        throw new IOException("no keys");
    }
}
