package fr.prendresoin.federation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps requests in a map. */
final class InMemoryProviderRequestRepository implements ProviderRequestRepository {

    private final Map<String, ProviderRequest> requests = new HashMap<>();

    @Override
    public void add(ProviderRequest request) {
        requests.put(request.secretHash(), request);
    }

    @Override
    public Optional<ProviderRequest> take(String secretHash) {
        return Optional.ofNullable(requests.remove(secretHash));
    }

    @Override
    public void forgetBefore(Instant moment) {
        requests.values().removeIf(request -> request.openedAt().isBefore(moment));
    }
}
