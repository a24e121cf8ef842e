package fr.prendresoin.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves when a test says so. */
public final class HandClock extends Clock {

    private Instant now;

    private HandClock(Instant now) {
        this.now = now;
    }

    /** A clock that shows this moment, for example {@code 2026-11-22T09:00:00Z}. */
    public static HandClock at(String moment) {
        return new HandClock(Instant.parse(moment));
    }

    /** Moves the hands forward. */
    public Instant advance(Duration duration) {
        now = now.plus(duration);
        return now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the domain takes instants from its clock, never a zone");
    }
}
