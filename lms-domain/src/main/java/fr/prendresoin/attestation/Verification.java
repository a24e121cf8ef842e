package fr.prendresoin.attestation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever has a code is told: who, what, when, by whom, and whether it may be relied upon; no score, no mail, no
 * whole number (rule 39).
 *
 * @param says what was sealed; empty when what is kept is not that any more, and then nothing of it is told
 * @param mentions those that are public, in the order of their kind
 */
public record Verification(Optional<Snapshot> says, AttestationStanding standing, Map<String, List<String>> mentions) {

    /** Valid, and exactly as it was sealed. */
    public boolean reliable() {
        return standing.valid() && says.isPresent();
    }
}
