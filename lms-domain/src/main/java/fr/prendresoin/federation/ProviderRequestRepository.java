package fr.prendresoin.federation;

import java.time.Instant;
import java.util.Optional;

/** Keeps the browsers that are awaited back from a provider. */
interface ProviderRequestRepository {

    void add(ProviderRequest request);

    /** Removes and returns it; of two that ask at once, one gets nothing. */
    Optional<ProviderRequest> take(String secretHash);

    void forgetBefore(Instant moment);
}
