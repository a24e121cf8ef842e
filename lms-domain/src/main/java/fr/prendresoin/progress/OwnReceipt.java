package fr.prendresoin.progress;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A row of {@link ReceiptQueries}: number, moment, course, activity, question, attempt and what it is for. */
record OwnReceipt(Object[] columns) {

    private ReceiptNumber number() {
        return new ReceiptNumber(columns[0].toString(), ((Number) columns[1]).longValue());
    }

    private Instant savedAt() {
        return ((Timestamp) columns[2]).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    ReceiptMark mark() {
        return new ReceiptMark(savedAt(), number());
    }

    UUID version() {
        return UUID.fromString(columns[4].toString());
    }

    String activity() {
        return (String) columns[5];
    }

    ReceiptRow row(String courseTitle, String activityTitle) {
        return new ReceiptRow(
                number().text(),
                savedAt(),
                ReceiptRow.What.valueOf((String) columns[8]),
                new ReceiptRow.Subject((String) columns[3], courseTitle, activityTitle, whole(6), whole(7)));
    }

    private Integer whole(int column) {
        return columns[column] == null ? null : ((Number) columns[column]).intValue();
    }
}
