package fr.prendresoin.attendance;

import java.time.ZoneId;
import java.util.UUID;

/** A sheet as it is read: of which half-day, where, from when until when. */
public record SheetDetails(UUID id, UUID occasion, HalfDay halfDay, ZoneId zone, Span span) {

    public SheetId sheetId() {
        return new SheetId(id);
    }
}
