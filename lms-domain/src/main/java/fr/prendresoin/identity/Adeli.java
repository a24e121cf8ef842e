package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The number of a professional in the older ADELI register, which the RPPS replaces (rule 6). No public source confirms
 * its format: it is reference data, with its source and its date, and a number of the directory that breaks it is
 * believed with a warning.
 */
public record Adeli(String number) implements ProfessionalNumber {

    private static final String REFERENCE = "/reference/adeli.yaml";
    private static final Pattern SIGNS = Pattern.compile("[0-9A-Za-z]{1,20}");
    private static final Pattern FORMAT = format();

    /** @throws IllegalArgumentException unless there are 1 to 20 digits or letters without accent */
    public Adeli {
        if (number == null || !SIGNS.matcher(number).matches()) {
            throw new IllegalArgumentException("not an ADELI number: " + number);
        }
        number = number.toUpperCase(Locale.ROOT);
    }

    /**
     * The number that a person typed, in groups or not.
     *
     * @throws RuleViolation when it is not of the format; it carries what was typed
     */
    public static Adeli typed(String typed) {
        String number = Typed.number(typed);
        if (!FORMAT.matcher(number).matches()) {
            throw new RuleViolation(IdentityRule.ADELI_MALFORMED, typed.strip());
        }
        return new Adeli(number);
    }

    /**
     * The number that Pro Santé Connect or the directory gives, whatever its format.
     *
     * @throws IllegalArgumentException unless there are 1 to 20 digits or letters without accent
     */
    public static Adeli fromDirectory(String number) {
        return new Adeli(Optional.ofNullable(number).orElse("").strip());
    }

    /** Whether the number is of the format. */
    @Override
    public boolean plausible() {
        return FORMAT.matcher(number).matches();
    }

    private static Pattern format() {
        try (InputStream reference = Adeli.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> entry = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(reference);
            return Pattern.compile((String) entry.get("format"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }
}
