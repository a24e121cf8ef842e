package fr.prendresoin.attestation;

import fr.prendresoin.shared.NotFound;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * By which anybody asks whether an attestation is valid: 28 signs of Crockford's base 32, 140 random bits, read aloud and
 * typed in groups of four.
 */
public record AttestationCode(String value) {

    static final int LENGTH = 28;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws NotFound when it has not the form of a code */
    public AttestationCode {
        if (value.length() != LENGTH || value.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            throw new NotFound("attestation code of another form");
        }
    }

    static AttestationCode random() {
        return new AttestationCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> SIGNS.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    /**
     * The code somebody typed: whatever its case and separators, and with the letters that look like digits.
     *
     * @throws NotFound when it cannot be one
     */
    public static AttestationCode typed(String text) {
        return new AttestationCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1"));
    }

    /** As it is shown and written in addresses, for example {@code 7Q4K-M2XD-…}. */
    public String shown() {
        return IntStream.iterate(0, start -> start < LENGTH, start -> start + GROUP)
                .mapToObj(start -> value.substring(start, start + GROUP))
                .collect(Collectors.joining("-"));
    }
}
