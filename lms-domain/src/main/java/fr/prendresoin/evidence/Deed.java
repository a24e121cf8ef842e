package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Evidential;
import fr.prendresoin.shared.Subject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who did what to what, when and why: an entry before it has its place in a file.
 *
 * @param actor null when the platform acted
 * @param before short JSON, {@code {}} when there is nothing to say
 * @param after the same for what is so from then on
 */
record Deed(
        Instant at,
        UUID actor,
        String actorName,
        String act,
        Subject subject,
        String reason,
        String before,
        String after) {

    Deed {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static Deed of(Actor actor, Administrative event, Instant at) {
        return new Deed(
                at,
                personOf(actor),
                actor.name(),
                event.act().code(),
                event.subject(),
                event.reason(),
                ShortJson.of(event.before()),
                ShortJson.of(event.after()));
    }

    /**
     * What belongs to the proof of a training. Who acted in person is an identifier here and no name: the file outlives
     * the account of its learner.
     */
    static Deed of(Actor actor, Evidential event, Instant at) {
        return new Deed(
                at,
                personOf(actor),
                actor.signedIn() ? "" : actor.name(),
                event.act().code(),
                new Subject("enrolment", event.enrolment()),
                "",
                ShortJson.NOTHING,
                ShortJson.of(event.facts()));
    }

    /** What somebody was refused within one minute. */
    static Deed of(RefusalCount refused) {
        return new Deed(
                refused.minute(),
                refused.actor(),
                refused.actorName(),
                refused.act().code(),
                new Subject("address", null),
                "",
                ShortJson.NOTHING,
                ShortJson.of(refused.facts()));
    }

    private static UUID personOf(Actor actor) {
        return actor.signedIn() ? actor.person().value() : null;
    }
}
