package fr.prendresoin.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day the law counts in. */
final class Today {

    private static final ZoneId LAW = ZoneId.of("Europe/Paris");

    private Today() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LAW);
    }
}
