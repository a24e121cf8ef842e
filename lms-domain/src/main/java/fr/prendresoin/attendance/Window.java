package fr.prendresoin.attendance;

import java.time.Duration;
import java.time.Instant;

/**
 * When a sheet is signed. Between {@code opens} and {@code closes} nobody asks anything; what is signed before or after is
 * kept and listed for a person; nothing is signed a day away from the half-day.
 */
record Window(Instant startsAt, Instant endsAt) {

    private static final Duration AROUND = Duration.ofMinutes(30);
    private static final Duration FAR = Duration.ofHours(24);

    Instant opens() {
        return startsAt.minus(AROUND);
    }

    Instant closes() {
        return endsAt.plus(AROUND);
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(opens()) && !moment.isAfter(closes());
    }

    /** Whether the sheet can be signed, be it late. */
    boolean mayBeSigned(Instant moment) {
        return !moment.isBefore(startsAt.minus(FAR)) && !moment.isAfter(endsAt.plus(FAR));
    }
}
