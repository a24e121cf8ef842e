package fr.prendresoin.message;

import java.time.Instant;
import java.time.LocalDate;

/** A notice as its reader sees it; {@code readAt} is null as long as it is unread. */
public record NoticeRow(
        long id, NoticeSubject subject, String about, LocalDate day, String link, Instant writtenAt, Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }
}
