package fr.prendresoin.attestation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.Map;
import java.util.UUID;

/**
 * Something was earned and is said from now on.
 *
 * @param digest SHA-256 of what it says
 */
public record AttestationIssued(UUID enrolment, AttestationCode code, String kind, String digest, boolean full)
        implements Evidential {

    @Override
    public Act act() {
        return AttestationAct.ISSUED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("code", code.shown(), "full", String.valueOf(full), "kind", kind, "sha256", digest);
    }
}
