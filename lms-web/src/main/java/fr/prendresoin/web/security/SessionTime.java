package fr.prendresoin.web.security;

import fr.prendresoin.organisation.ActorDirectory;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import java.time.Duration;
import java.time.Instant;

/** How many seconds a sign-in session goes on: if nothing more is asked for, and whatever is done. */
public record SessionTime(long idle, long longest) {

    static SessionTime of(SignedIn person, Instant now) {
        return until(person.idleEnd(), person.lastEnd(), now);
    }

    /** The same when the session was used at this moment. */
    static SessionTime fresh(SignedIn person, Instant now) {
        return until(now.plus(ActorDirectory.IDLE), person.lastEnd(), now);
    }

    private static SessionTime until(Instant idleEnd, Instant lastEnd, Instant now) {
        long longest = seconds(now, lastEnd);
        return new SessionTime(Math.min(seconds(now, idleEnd), longest), longest);
    }

    private static long seconds(Instant now, Instant end) {
        return Math.max(0, Duration.between(now, end).toSeconds());
    }
}
