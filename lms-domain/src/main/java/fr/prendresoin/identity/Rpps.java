package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a health professional in the RPPS register: eleven digits, the last one a Luhn key (rules 4, 5 and 7).
 * The official directory holds numbers whose key is wrong: such a number is refused from the hand of a person, who
 * mistypes, and believed with a warning from the directory. The constructor, meant for stored numbers, does not look
 * at the key.
 */
public record Rpps(String number) implements ProfessionalNumber {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{11}");

    /** @throws IllegalArgumentException unless there are eleven digits */
    public Rpps {
        if (number == null || !SHAPE.matcher(number).matches()) {
            throw new IllegalArgumentException("not an RPPS number: " + number);
        }
    }

    /**
     * The number that a person typed, in groups or not.
     *
     * @throws RuleViolation when it does not have eleven digits or when its key is wrong; it carries what was typed
     */
    public static Rpps typed(String typed) {
        String number = Typed.number(typed);
        if (!SHAPE.matcher(number).matches()) {
            throw new RuleViolation(IdentityRule.RPPS_MALFORMED, typed.strip());
        }
        Rpps rpps = new Rpps(number);
        if (!rpps.plausible()) {
            throw new RuleViolation(IdentityRule.RPPS_WRONG_KEY, typed.strip());
        }
        return rpps;
    }

    /**
     * The number that Pro Santé Connect or the directory gives, whatever its key.
     *
     * @throws IllegalArgumentException unless there are eleven digits
     */
    public static Rpps fromDirectory(String number) {
        return new Rpps(Optional.ofNullable(number).orElse("").strip());
    }

    /** Whether the key is right. */
    @Override
    public boolean plausible() {
        int sum = 0;
        for (int place = 0; place < number.length(); place++) {
            int digit = number.charAt(place) - '0';
            sum += place % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }
}
