package fr.prendresoin.identity;

import java.util.Optional;

/**
 * The national identifier that Pro Santé Connect gives for a person, {@code SubjectNameID} (rule 6): a digit that says
 * of which register, then the number there. 8 is the RPPS, 0 is ADELI; the others name an employer's own number.
 */
public record SubjectNameId(String value) {

    /** @throws IllegalArgumentException when the register is the RPPS or ADELI and what follows is no number of it */
    public SubjectNameId {
        value = Optional.ofNullable(value).orElse("").strip();
        numberOf(value);
    }

    /** The number of the professional, empty when the identifier is of no register of professionals: no account then. */
    public Optional<ProfessionalNumber> professional() {
        return numberOf(value);
    }

    private static Optional<ProfessionalNumber> numberOf(String value) {
        if (value.startsWith("8")) {
            return Optional.of(new Rpps(value.substring(1)));
        }
        if (value.startsWith("0")) {
            return Optional.of(new Adeli(value.substring(1)));
        }
        return Optional.empty();
    }
}
