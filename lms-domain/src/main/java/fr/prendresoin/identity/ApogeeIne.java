package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;

/**
 * An INE as Apogée keeps it, in two columns (rule 13): {@code COD_NNE_IND}, ten signs, and {@code COD_CLE_NNE_IND}, one.
 * Leading zeros that a spreadsheet took away are not guessed back.
 */
public record ApogeeIne(String number, String key) {

    private static final int NUMBER_LENGTH = 10;

    /** @throws RuleViolation when a column has another length, or when both together are no INE */
    public ApogeeIne {
        number = Optional.ofNullable(number).orElse("").strip();
        key = Optional.ofNullable(key).orElse("").strip();
        if (number.length() != NUMBER_LENGTH) {
            throw new RuleViolation(IdentityRule.APOGEE_NUMBER_WRONG_LENGTH, number.length());
        }
        if (key.length() != 1) {
            throw new RuleViolation(IdentityRule.APOGEE_KEY_WRONG_LENGTH, key.length());
        }
        new Ine(number + key);
    }

    /** The number followed by its key. */
    public Ine ine() {
        return new Ine(number + key);
    }

    /** Masked, so that no log shows the number. */
    @Override
    public String toString() {
        return ine().toString();
    }
}
