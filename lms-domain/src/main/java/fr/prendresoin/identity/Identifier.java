package fr.prendresoin.identity;

import fr.prendresoin.shared.Guard;

/**
 * A number under which somebody is known. Numbers name people; names and mails never do.
 *
 * @param authority the UAI of the establishment that gave a student number; empty for national numbers
 */
public record Identifier(IdentifierScheme scheme, String authority, String value) {

    /** @throws IllegalArgumentException when the value is blank or longer than 64 characters */
    public Identifier {
        value = Guard.text(value, "value", 64);
    }

    /** The national number of a student. */
    public static Identifier of(Ine ine) {
        return new Identifier(IdentifierScheme.INE, "", ine.value());
    }

    /** The number of a health professional. */
    public static Identifier of(ProfessionalNumber professional) {
        IdentifierScheme scheme = professional instanceof Rpps ? IdentifierScheme.RPPS : IdentifierScheme.ADELI;
        return new Identifier(scheme, "", professional.number());
    }

    /** The number an establishment gave to a student. */
    public static Identifier studentNumber(String uai, String number) {
        return new Identifier(IdentifierScheme.STUDENT_NUMBER, uai, number);
    }

    /** Without the number, so that no log shows it. */
    @Override
    public String toString() {
        return scheme + (authority.isEmpty() ? "" : " " + authority);
    }
}
