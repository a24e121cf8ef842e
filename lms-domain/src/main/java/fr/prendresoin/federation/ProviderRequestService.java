package fr.prendresoin.federation;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Remembers, for ten minutes and once, which browser was sent to which provider and where it wants to come back. */
@ApplicationScoped
@Transactional
public class ProviderRequestService {

    private static final int LONGEST_ADDRESS = 500;

    private final ProviderRequestRepository requests;
    private final Clock clock;

    protected ProviderRequestService() {
        this(null, null);
    }

    @Inject
    ProviderRequestService(ProviderRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Remembers a browser; forgets those that never came back.
     *
     * @param secretHash SHA-256 of the secret the browser holds, as 64 hexadecimal digits
     * @param back may be empty; too long an address is not gone back to
     */
    public void begin(Actor visitor, String secretHash, String provider, String back) {
        Instant now = clock.instant();
        requests.forgetBefore(now.minus(ProviderRequest.LONGEST));
        String kept = back.length() > LONGEST_ADDRESS ? "" : back;
        requests.add(new ProviderRequest(secretHash, provider, kept, now));
    }

    /**
     * Where the browser wants to come back, perhaps nowhere in particular: "". Whatever the answer, it is given once.
     *
     * @return empty when the secret is unknown, already used, older than ten minutes, or of another provider
     */
    public Optional<String> end(Actor visitor, String secretHash, String provider) {
        Instant now = clock.instant();
        return requests.take(secretHash)
                .filter(request -> request.awaits(provider, now))
                .map(ProviderRequest::back);
    }
}
