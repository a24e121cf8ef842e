package fr.prendresoin.attestation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.Map;
import java.util.UUID;

/** An attestation gave its place to another one, under the name its holder bears now. */
public record AttestationReplaced(UUID enrolment, AttestationCode code, AttestationCode by, String digest)
        implements Evidential {

    @Override
    public Act act() {
        return AttestationAct.REPLACED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("by", by.shown(), "code", code.shown(), "sha256", digest);
    }
}
