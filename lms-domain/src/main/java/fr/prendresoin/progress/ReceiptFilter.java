package fr.prendresoin.progress;

import java.time.Instant;
import java.util.Optional;

/** Which receipts are looked for; what is empty narrows nothing. */
public record ReceiptFilter(Optional<String> course, Optional<ReceiptNumber> number, Instant from, Instant until) {

    /** Before and after anything that can be kept. */
    public static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    public static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    public static ReceiptFilter none() {
        return new ReceiptFilter(Optional.empty(), Optional.empty(), FIRST, LAST);
    }

    public ReceiptFilter of(Optional<String> slug) {
        return new ReceiptFilter(slug, number, from, until);
    }

    public ReceiptFilter numbered(Optional<ReceiptNumber> wanted) {
        return new ReceiptFilter(course, wanted, from, until);
    }

    public ReceiptFilter between(Instant first, Instant end) {
        return new ReceiptFilter(course, number, first, end);
    }
}
