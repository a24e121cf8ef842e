package fr.prendresoin.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of results stopped.
 *
 * @param any whether passages with some of the words are shown, because none has them all
 * @param weight how well the last result fitted, in thousandths
 */
public record Mark(boolean any, long weight, long passage) {

    private static final Pattern WRITTEN = Pattern.compile("([tp])-(\\d{1,15})-(\\d{1,15})");

    /** Empty for whatever an address may hold that is no mark. */
    public static Optional<Mark> parse(String text) {
        Matcher parts = WRITTEN.matcher(text == null ? "" : text);
        return parts.matches()
                ? Optional.of(new Mark(
                        parts.group(1).equals("p"), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return (any ? "p-" : "t-") + weight + "-" + passage;
    }
}
