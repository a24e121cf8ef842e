package fr.prendresoin.timekeeping;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Writes down what pages see of their readers. */
@ApplicationScoped
@Transactional
public class TimeService {

    private final TimeRepository times;
    private final Readers readers;
    private final DomainEvents events;
    private final Clock clock;

    protected TimeService() {
        this(null, null, null, null);
    }

    @Inject
    TimeService(TimeRepository times, Readers readers, DomainEvents events, Clock clock) {
        this.times = times;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hears a message of a page that the actor reads; one that was heard before adds nothing.
     *
     * @throws NotFound when the page is not theirs
     * @throws RuleViolation for an exempt learner, whose time nobody asks for
     */
    public void hear(Actor actor, PageMessage message) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<TimeInterval> known = times.lastOf(message.pageView());
        TimeInterval newest = known.orElseGet(() -> open(actor, message, now));
        requireOwn(actor, newest.reader(), message);
        if (newest.hasHeard(message.mark().number())) {
            return;
        }
        List<Stretch> seen = Stamp.of(message, newest, now).stretches(message.runs());
        List<TimeInterval> rows = newest.write(seen);
        (rows.isEmpty() ? newest : rows.get(rows.size() - 1))
                .heard(message.mark().number(), now);
        if (known.isEmpty()) {
            times.add(newest);
        }
        rows.forEach(times::add);
        if (!seen.isEmpty()) {
            events.publish(
                    new TimeProved(newest.reader().enrolment(), newest.reader().version(), now));
        }
    }

    private TimeInterval open(Actor actor, PageMessage message, Instant now) {
        return new TimeInterval(message.pageView(), readers.of(actor, message), now.minus(TimeRule.CURRENT.first()));
    }

    private static void requireOwn(Actor actor, Reader reader, PageMessage message) {
        if (!reader.person().equals(actor.requirePerson()) || !reader.activity().equals(message.activity())) {
            throw new NotFound("page view " + message.pageView() + " of " + actor.name());
        }
    }
}
