package fr.prendresoin.web.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Some of the bytes of a file, both ends included, as RFC 9110 asks for them in {@code Range}. */
record Span(long first, long last) {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** Everything a file of this size holds. */
    static Span whole(long size) {
        return new Span(0, size - 1);
    }

    /** What is asked for; empty when it is no single range of bytes, and the whole file answers then. */
    static Optional<Span> asked(String range, long size) {
        Matcher asked = RANGE.matcher(range == null ? "" : range.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long length = Long.parseLong(asked.group(2));
            return Optional.of(new Span(length == 0 ? size : Math.max(0, size - length), size - 1));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        return asked.group(2).isEmpty() || Long.parseLong(asked.group(2)) >= first
                ? Optional.of(new Span(first, last))
                : Optional.empty();
    }

    /** Whether a file of this size has these bytes. */
    boolean within(long size) {
        return first < size && last >= first;
    }

    long length() {
        return last - first + 1;
    }

    /** For {@code Content-Range}. */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
