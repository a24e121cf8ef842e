package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Records what a learner does in their own courses. */
@ApplicationScoped
@Transactional
public class ProgressService {

    private final ProgressRepository progress;
    private final ProgressLedger ledger;
    private final Clock clock;

    protected ProgressService() {
        this(null, null, null);
    }

    @Inject
    ProgressService(ProgressRepository progress, ProgressLedger ledger, Clock clock) {
        this.progress = progress;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Keeps the place a learner will resume at; the first one starts the course.
     *
     * @throws RuleViolation for an exempt learner, who reads without having started anything
     */
    public Receipt keepPlace(Actor actor, LearnerEnrolment enrolment, Place place) {
        requireOwn(actor, enrolment);
        requireAsked(enrolment);
        long next = ledger.stateOf(enrolment.enrolmentId()).placeSequence() + 1;
        return keepPlace(actor, enrolment, new NumberedPlace(place, next));
    }

    /**
     * The same, for a place whose page counts: sent twice it gets the same receipt, and one that comes late changes
     * nothing and gets the receipt of the place that counts.
     *
     * @throws RuleViolation for an exempt learner, who reads without having started anything
     */
    public Receipt keepPlace(Actor actor, LearnerEnrolment enrolment, NumberedPlace numbered) {
        requireOwn(actor, enrolment);
        requireAsked(enrolment);
        Instant now = clock.instant();
        if (progress.move(enrolment.enrolmentId(), numbered.place(), numbered.sequence(), now)) {
            return Receipt.ofPlace(numbered.sequence(), now);
        }
        CourseState state = ledger.stateOf(enrolment.enrolmentId());
        state.at(numbered.place(), numbered.sequence(), now);
        return state.placeReceipt();
    }

    /**
     * Keeps that a learner opened an activity, the first time they do, and that this is where they are.
     *
     * @throws RuleViolation for an exempt learner, who reads without having started anything
     */
    public Receipt open(Actor actor, LearnerEnrolment enrolment, NumberedPlace numbered) {
        Receipt receipt = keepPlace(actor, enrolment, numbered);
        progress.see(enrolment.enrolmentId(), numbered.place().activity(), receipt.savedAt());
        return receipt;
    }

    /**
     * Records that the learner finished a lesson, a situation, a film…; finished twice, it stays finished since the first time.
     *
     * @throws RuleViolation for what saying so does not finish ({@link Finishing}), what waits for something else, and for an
     *     exempt learner
     */
    public Receipt finish(Actor actor, LearnerEnrolment enrolment, Activity activity) {
        requireOwn(actor, enrolment);
        requireAsked(enrolment);
        Finishing.ofLearner(activity);
        Instant now = clock.instant();
        ledger.stateOf(enrolment.enrolmentId()).at(new Place(activity.slug(), ""), now);
        return ledger.finish(enrolment.enrolmentId(), enrolment.version(), activity, now)
                .map(number -> Receipt.ofFact(number, now))
                .orElseGet(() -> progress.receiptOf(enrolment.enrolmentId(), activity.slug()));
    }

    private static void requireAsked(LearnerEnrolment enrolment) {
        if (enrolment.exempt()) {
            throw new RuleViolation(ProgressRule.EXEMPT);
        }
    }

    private static void requireOwn(Actor actor, LearnerEnrolment enrolment) {
        if (!enrolment.person().equals(actor.requirePerson())) {
            throw new NotFound("enrolment " + enrolment.id() + " of " + actor.name());
        }
    }
}
