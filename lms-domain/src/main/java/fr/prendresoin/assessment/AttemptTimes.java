package fr.prendresoin.assessment;

import fr.prendresoin.accommodation.AccommodationQueries;
import fr.prendresoin.accommodation.Allowance;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Starts, stops and reads the clocks of limited attempts. An attempt at a quiz without a limit costs it nothing. */
@ApplicationScoped
class AttemptTimes {

    private final ClockRepository clocks;
    private final AccommodationQueries accommodations;
    private final Clock clock;

    protected AttemptTimes() {
        this(null, null, null);
    }

    @Inject
    AttemptTimes(ClockRepository clocks, AccommodationQueries accommodations, Clock clock) {
        this.clocks = clocks;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /** Starts the clock of an attempt with the extra time and the pauses its learner has at this moment. */
    void start(AttemptId attempt, Quiz quiz, PersonId learner) {
        if (!quiz.limited()) {
            return;
        }
        Allowance given = accommodations.inForce(learner);
        AttemptClock.PauseRight right =
                new AttemptClock.PauseRight(given.pauses(), Duration.ofMinutes(given.pauseMinutes()));
        Duration allowed = given.extended(Duration.ofMinutes(quiz.timeLimit()));
        clocks.add(new AttemptLimit(attempt, allowed, right, clock.instant()));
    }

    /** Empty for an attempt without a limit. */
    Optional<AttemptClock> of(AttemptId attempt, Quiz quiz) {
        return quiz.limited()
                ? clocks.limit(attempt).map(limit -> limit.clock(clocks.pauses(attempt)))
                : Optional.empty();
    }

    Optional<TimeLeft> left(AttemptId attempt, Quiz quiz) {
        return of(attempt, quiz).map(running -> running.left(clock.instant()));
    }

    /** @throws RuleViolation when the time is over or the clock stands still, but for what was under way */
    void requireOpen(AttemptId attempt, Quiz quiz) {
        of(attempt, quiz).ifPresent(running -> {
            Instant now = clock.instant();
            if (running.closed(now)) {
                throw new RuleViolation(AssessmentRule.TIME_OVER);
            }
            if (!running.accepts(now)) {
                throw new RuleViolation(AssessmentRule.PAUSED);
            }
        });
    }

    boolean over(AttemptId attempt, Quiz quiz) {
        return of(attempt, quiz)
                .filter(running -> running.over(clock.instant()))
                .isPresent();
    }

    /** @throws RuleViolation when no pause is left, the time is over, or the clock stands still already */
    void stop(AttemptId attempt, Quiz quiz) {
        Instant now = clock.instant();
        boolean may = of(attempt, quiz)
                .filter(running -> running.pausesLeft() > 0 && !running.paused(now) && !running.over(now))
                .isPresent();
        if (!may) {
            throw new RuleViolation(AssessmentRule.NO_PAUSE);
        }
        clocks.add(new AttemptPause(attempt, now));
    }

    /** Lets the clock run again; it may have begun by itself. */
    void resume(AttemptId attempt) {
        Instant now = clock.instant();
        List<AttemptPause> pauses = clocks.pauses(attempt);
        pauses.stream().filter(AttemptPause::lasts).forEach(pause -> pause.end(now));
    }

    /** Limited attempts whose time, and the grace after it, may be over. */
    List<Attempt> unsubmitted() {
        return clocks.unsubmittedSince(clock.instant().minus(AttemptClock.GRACE));
    }

    boolean closed(AttemptId attempt, Quiz quiz) {
        return of(attempt, quiz)
                .filter(running -> running.closed(clock.instant()))
                .isPresent();
    }
}
