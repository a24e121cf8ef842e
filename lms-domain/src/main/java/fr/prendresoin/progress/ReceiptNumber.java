package fr.prendresoin.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a receipt, for example R183: R for an answer, A for an activity, P for a place, then digits. */
public record ReceiptNumber(String kind, long number) {

    private static final Pattern WRITTEN = Pattern.compile("([RAP])([0-9]{1,18})");

    /** As people copy it: in small letters, with spaces, after « n° »; empty for what is no number of a receipt. */
    public static Optional<ReceiptNumber> parse(String text) {
        String bare = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\h]|REÇU|N°", "");
        Matcher written = WRITTEN.matcher(bare);
        return written.matches()
                ? Optional.of(new ReceiptNumber(written.group(1), Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    String text() {
        return kind + number;
    }
}
