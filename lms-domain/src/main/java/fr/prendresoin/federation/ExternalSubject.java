package fr.prendresoin.federation;

import java.util.regex.Pattern;

/** Somebody at an identity provider: who says it and whom it names. The only key of an account link; never a mail. */
public record ExternalSubject(String issuer, String subject) {

    /** What OpenID Connect Core, section 2, says of a subject; kept for issuers too. */
    private static final Pattern ASCII = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /** @throws IllegalArgumentException unless both are 1 to 255 printable ASCII signs without space */
    public ExternalSubject {
        if (issuer == null || !ASCII.matcher(issuer).matches()) {
            throw new IllegalArgumentException("not an issuer");
        }
        if (subject == null || !ASCII.matcher(subject).matches()) {
            throw new IllegalArgumentException("not a subject");
        }
    }

    /** Without the subject, so that no log shows it. */
    @Override
    public String toString() {
        return "somebody of " + issuer;
    }
}
