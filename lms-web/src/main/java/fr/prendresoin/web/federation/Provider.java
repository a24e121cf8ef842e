package fr.prendresoin.web.federation;

import fr.prendresoin.organisation.Uai;
import java.net.URI;
import java.util.Optional;

/**
 * An identity provider as the operator describes it. Every address is configured: Pro Santé Connect publishes its own at
 * a place of its own, and what is not asked for cannot be redirected.
 *
 * @param id the segment of its address here
 * @param acr the level of assurance the answer must have, exactly; empty when any will do
 * @param uai of the establishment a university's provider speaks for; empty for Pro Santé Connect
 */
public record Provider(
        String id, String label, Kind kind, Endpoints endpoints, Client client, String acr, Optional<Uai> uai) {

    /** Which claims to expect. */
    public enum Kind {
        PRO_SANTE_CONNECT,
        UNIVERSITY
    }

    /** Who answers where. */
    public record Endpoints(String issuer, URI authorization, URI token, URI userInfo, URI keys) {}

    /**
     * Who we are for the provider.
     *
     * @param signedUserInfo whether what is told of the person must be signed too
     */
    public record Client(String id, String secret, String scopes, boolean signedUserInfo) {

        /** Without the secret, so that no log shows it. */
        @Override
        public String toString() {
            return "client " + id;
        }
    }
}
