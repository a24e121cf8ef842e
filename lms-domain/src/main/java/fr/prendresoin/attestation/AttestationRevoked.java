package fr.prendresoin.attestation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** An attestation must not be relied upon any more, for a written reason. */
public record AttestationRevoked(AttestationId attestation, AttestationCode code, String reason)
        implements Administrative {

    @Override
    public Act act() {
        return AttestationAct.REVOKED;
    }

    @Override
    public Subject subject() {
        return new Subject("attestation", attestation.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("code", code.shown());
    }
}
