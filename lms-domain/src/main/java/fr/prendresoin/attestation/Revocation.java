package fr.prendresoin.attestation;

import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;

/** Why an attestation should not hold any more, as it was written, and whether that was confirmed. */
public record Revocation(String words, boolean confirmed) {

    /** @throws RuleViolation without a word, with too many, or when it was not confirmed */
    Reason reason() {
        Reason reason = new Reason(words);
        if (!confirmed) {
            throw new RuleViolation(AttestationRule.NOT_CONFIRMED);
        }
        return reason;
    }
}
