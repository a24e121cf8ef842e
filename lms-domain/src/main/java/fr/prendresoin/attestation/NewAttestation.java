package fr.prendresoin.attestation;

import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is to be said of somebody.
 *
 * @param kind one of {@code reference/attestations.yaml}
 * @param enrolment what they earned it by
 * @param issuer who says it, as it is read
 * @param mentions by their names; minutes as a whole number, days as ISO 8601 writes them
 * @param full false for a participation that was partial (rule 40)
 */
public record NewAttestation(
        String kind,
        PersonId person,
        UUID enrolment,
        String title,
        String issuer,
        Map<String, List<String>> mentions,
        boolean full) {

    /** Copies the mentions. */
    public NewAttestation {
        mentions = new TreeMap<>(mentions);
    }
}
