package fr.prendresoin.progress;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of receipts ended, as it stands in an address. */
record ReceiptMark(Instant savedAt, ReceiptNumber number) {

    static final ReceiptMark START = new ReceiptMark(ReceiptFilter.LAST, new ReceiptNumber("Z", Long.MAX_VALUE));

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,12})\\.([0-9]{1,9})-([RAP])([0-9]{1,18})");

    /** What is no mark is the start. */
    static ReceiptMark parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return START;
        }
        Instant savedAt = Instant.ofEpochSecond(Long.parseLong(written.group(1)), Long.parseLong(written.group(2)));
        return new ReceiptMark(savedAt, new ReceiptNumber(written.group(3), Long.parseLong(written.group(4))));
    }

    String text() {
        return savedAt.getEpochSecond() + "." + savedAt.getNano() + "-" + number.text();
    }
}
