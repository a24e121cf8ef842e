package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person typed for a number; spaces are the only thing taken away, because numbers are written in groups. */
final class Typed {

    private static final Pattern SPACES = Pattern.compile("\\h+");

    private Typed() {}

    /** @throws RuleViolation when nothing was typed */
    static String number(String typed) {
        String number =
                SPACES.matcher(Optional.ofNullable(typed).orElse("").strip()).replaceAll("");
        if (number.isEmpty()) {
            throw new RuleViolation(IdentityRule.NUMBER_MISSING);
        }
        return number;
    }
}
