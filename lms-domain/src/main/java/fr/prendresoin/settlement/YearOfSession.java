package fr.prendresoin.settlement;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.participation.SignedHalfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The part of a session that lies in a calendar year of its zone. What is done before its first day or after its last one
 * belongs to the year of that day, so that the years of a session add up to all of it.
 */
record YearOfSession(SessionDetails session, int year) {

    boolean any() {
        return session.startsOn().getYear() <= year && session.endsOn().getYear() >= year;
    }

    /** From when on it counts; empty when everything before counts too. */
    Optional<Instant> from() {
        return session.startsOn().getYear() < year ? Optional.of(newYear(year)) : Optional.empty();
    }

    /** Until when it counts; empty when everything after counts too. */
    Optional<Instant> until() {
        return session.endsOn().getYear() > year ? Optional.of(newYear(year + 1)) : Optional.empty();
    }

    private Instant newYear(int which) {
        return LocalDate.of(which, 1, 1).atStartOfDay(ZoneId.of(session.zone())).toInstant();
    }

    /** What is sworn counts in the year in which the session ends: it says nothing of days. */
    boolean last() {
        return session.endsOn().getYear() == year;
    }

    /**
     * What counts in this year of what one participant did.
     *
     * @param before minutes that pages saw before the year, 0 when everything counts
     * @param seen minutes that they saw until its end
     */
    Proof proof(int before, int seen, boolean sworn, List<SignedHalfDay> halfDays) {
        Hours asked = session.action().hours();
        return new Proof(
                Math.min(seen, asked.connected()) - Math.min(before, asked.connected()),
                sworn && last() ? asked.nonConnected() : 0,
                Math.min(signed(halfDays, year), asked.inRoom())
                        - Math.min(signed(halfDays, year - 1), asked.inRoom()));
    }

    /** Minutes of half-days that both signed, until the end of a year. */
    private static int signed(List<SignedHalfDay> halfDays, int until) {
        return halfDays.stream()
                .filter(SignedHalfDay::proved)
                .filter(halfDay -> halfDay.day().getYear() <= until)
                .mapToInt(SignedHalfDay::minutes)
                .sum();
    }
}
