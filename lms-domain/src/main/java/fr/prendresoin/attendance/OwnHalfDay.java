package fr.prendresoin.attendance;

import java.time.Instant;
import java.util.Optional;

/**
 * A half-day as one of its people meets it.
 *
 * @param trains whether they train there, rather than take part
 * @param signedAt when they signed, or their trainer said that they were there
 */
public record OwnHalfDay(SheetDetails sheet, String title, boolean trains, Optional<Instant> signedAt) {

    /** Whether it can still be signed, or already. */
    public boolean mayBeSigned(Instant now) {
        return new Window(sheet.span().startsAt(), sheet.span().endsAt()).mayBeSigned(now);
    }
}
