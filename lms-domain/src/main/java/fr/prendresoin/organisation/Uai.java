package fr.prendresoin.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a French establishment: seven digits, leading zeros kept, and a check letter (rules 1 and 2). */
public record Uai(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}[A-Za-z]");
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /** @throws IllegalArgumentException when the shape or the check letter is wrong */
    public Uai {
        value = Optional.ofNullable(value).orElse("").strip();
        if (!SHAPE.matcher(value).matches() || Character.toUpperCase(value.charAt(7)) != checkLetter(value)) {
            throw new IllegalArgumentException("not a UAI: " + value);
        }
        value = value.toUpperCase(Locale.ROOT);
    }

    private static char checkLetter(String value) {
        return LETTERS.charAt(Integer.parseInt(value.substring(0, 7)) % LETTERS.length());
    }
}
