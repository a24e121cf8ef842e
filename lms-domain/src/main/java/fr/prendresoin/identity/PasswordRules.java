package fr.prendresoin.identity;

import fr.prendresoin.shared.ReferenceFile;
import fr.prendresoin.shared.RuleViolation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a chosen password must be (ASVS 5, section 6.2; NIST SP 800-63B-4, section 3.1.1): long, and not among the first
 * that anybody would try. No rule on which signs it is made of.
 */
final class PasswordRules {

    /** NIST asks for 15 where the password stands alone, ASVS for 8; length protects, composition does not. */
    private static final int SHORTEST = 12;

    /** Longer ones are whole texts: hashing them would serve nobody but who wants to keep us busy. */
    private static final int LONGEST = 256;

    private static final int FEWEST_DIFFERENT = 5;
    private static final String DIGITS = "0123456789".repeat(26);
    private static final String DIGITS_BACKWARDS =
            new StringBuilder(DIGITS).reverse().toString();

    private static final Set<String> COMMON = ReferenceFile.lines("/reference/common-passwords.csv").stream()
            .map(line -> line.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private PasswordRules() {}

    /** @throws RuleViolation naming the first rule that says no */
    static void require(String typed, Login login) {
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            throw new RuleViolation(IdentityRule.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new RuleViolation(IdentityRule.PASSWORD_TOO_LONG, LONGEST);
        }
        String password = typed.toLowerCase(Locale.ROOT);
        if (isLogin(password, login.value())) {
            throw new RuleViolation(IdentityRule.PASSWORD_IS_LOGIN);
        }
        if (common(password)) {
            throw new RuleViolation(IdentityRule.PASSWORD_TOO_COMMON);
        }
    }

    private static boolean isLogin(String password, String login) {
        return password.equals(login) || password.equals(login.replaceFirst("@.*", ""));
    }

    /** A word of the list, written once or again and again, between signs and figures as everybody adds them. */
    private static boolean common(String password) {
        String word = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || DIGITS.contains(password)
                || DIGITS_BACKWARDS.contains(password)
                || COMMON.contains(password)
                || COMMON.contains(word)
                || COMMON.contains(once(word));
    }

    /** The part that a text repeats; the text itself when it repeats nothing. */
    private static String once(String text) {
        int period = text.isEmpty() ? 0 : (text + text).indexOf(text, 1);
        return text.substring(0, period);
    }
}
