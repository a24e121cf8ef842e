package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a learner was seen at work in a course, for the rules of contexts above. */
@ApplicationScoped
public class ProvedTime {

    private final TimeRepository times;
    private final Clock clock;

    protected ProvedTime() {
        this(null, null);
    }

    @Inject
    ProvedTime(TimeRepository times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** What counts until now; never negative, zero when nothing was seen. */
    public Duration of(EnrolmentId enrolment) {
        return of(enrolment, clock.instant());
    }

    /** What counts of what lies before a moment, as far as is known today. */
    public Duration of(EnrolmentId enrolment, Instant asOf) {
        return TimeCount.of(times.tracesAround(enrolment, asOf)).of(enrolment).total();
    }
}
