package fr.prendresoin.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Pro Santé Connect says of somebody's profession, {@code SubjectRole} (rule 8): a code, a caret and the OID of the
 * list of codes, for example {@code 10^1.2.250.1.213.1.1.5.5}.
 */
public record SubjectRole(String code, String list) {

    private static final Pattern SHAPE =
            Pattern.compile("(?<code>[0-9A-Z_]{1,20})\\^(?<list>[0-9]{1,20}(?:\\.[0-9]{1,20}){1,20})");

    /** @throws IllegalArgumentException when it is not a code, a caret and an OID */
    public static SubjectRole of(String claim) {
        Matcher parts = SHAPE.matcher(Optional.ofNullable(claim).orElse("").strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a SubjectRole: " + claim);
        }
        return new SubjectRole(parts.group("code"), parts.group("list"));
    }

    /** The profession, empty when the reference data does not know the code. */
    public Optional<Profession> profession() {
        return Professions.find(code);
    }
}
