package fr.prendresoin.attestation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.Map;
import java.util.UUID;

/** The file of a training knows that its attestation was revoked; why is in the journal of administration. */
public record AttestationLost(UUID enrolment, AttestationCode code) implements Evidential {

    @Override
    public Act act() {
        return AttestationAct.REVOKED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("code", code.shown());
    }
}
