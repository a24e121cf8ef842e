package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Criterion;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.timekeeping.ProvedTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Turns proved time into a fact when it reaches what a course asks, and only then: a replay needs no clock, and an hour of
 * work is one fact and not two hundred.
 */
@ApplicationScoped
public class TimeFacts {

    private final ProvedTime time;

    protected TimeFacts() {
        this(null);
    }

    @Inject
    TimeFacts(ProvedTime time) {
        this.time = time;
    }

    /** The fact that the time proved until a moment is worth; empty when it reaches nothing new that is asked. */
    Optional<Fact> due(EnrolmentId enrolment, Criterion asked, Facts known, Instant at) {
        if (!asked.speaksOfTime()) {
            return Optional.empty();
        }
        int minutes = (int) time.of(enrolment, at).toMinutes();
        return asked.has(part -> reachedNow(part, minutes, known))
                ? Optional.of(Fact.proved(minutes, at))
                : Optional.empty();
    }

    private static boolean reachedNow(Criterion part, int minutes, Facts known) {
        return part instanceof Criterion.ProvedMinutes wanted
                && wanted.minutes() <= minutes
                && known.provedMinutes() < wanted.minutes();
    }

    /** The journey with all the time proved until a moment, where its course or another one asks for time. */
    public Journey counted(EnrolmentId enrolment, Journey journey, Criterion asked, Instant at) {
        return asked.speaksOfTime()
                ? journey.with(Fact.proved((int) time.of(enrolment, at).toMinutes(), at)
                        .numbered(journey.facts().nextNumber(Fact.WHOLE_COURSE)))
                : journey;
    }
}
