package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The national number of a student: eleven digits and letters, of which one letter at least (rule 12). Four formats are
 * in use, and all of them fit: nine digits and two letters since 2018, ten digits and a letter (BEA), four digits, A,
 * five digits and a letter (apprentices), and those of universities, with a letter in the sixth place. How the check
 * letter is made is not published, so no number is refused for it. National and sensitive: never a login, shown
 * {@linkplain #masked() masked}, and never written in a log.
 */
public record Ine(String value) {

    private static final int LENGTH = 11;
    private static final int SHOWN = 2;
    private static final Pattern SIGNS = Pattern.compile("(?=.*[A-Za-z])[0-9A-Za-z]+");

    /**
     * Keeps the number in capitals and without the spaces of its groups.
     *
     * @throws RuleViolation when it is not of the format; it says the length and never the number
     */
    public Ine {
        value = Typed.number(value);
        int signs = value.codePointCount(0, value.length());
        if (signs != LENGTH) {
            throw new RuleViolation(IdentityRule.INE_WRONG_LENGTH, signs);
        }
        if (!SIGNS.matcher(value).matches()) {
            throw new RuleViolation(IdentityRule.INE_WRONG_SIGNS);
        }
        value = value.toUpperCase(Locale.ROOT);
    }

    /** For screens: the last two signs, and a dot for each of the others. */
    public String masked() {
        return "•".repeat(LENGTH - SHOWN) + value.substring(LENGTH - SHOWN);
    }

    /** Masked, so that no log shows the number. */
    @Override
    public String toString() {
        return masked();
    }
}
