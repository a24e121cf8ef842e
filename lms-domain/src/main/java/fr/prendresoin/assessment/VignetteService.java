package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps what learners answer as a case unfolds: a step is locked before the next one is shown (rule 37). */
@ApplicationScoped
@Transactional
public class VignetteService {

    private final VignetteRepository answers;
    private final AttemptGate gate;
    private final DomainEvents events;
    private final Clock clock;

    protected VignetteService() {
        this(null, null, null, null);
    }

    @Inject
    VignetteService(VignetteRepository answers, AttemptGate gate, DomainEvents events, Clock clock) {
        this.answers = answers;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the answer to a step for good; the last one finishes the case. The same answer sent twice gets the same
     * receipt, so that a page may send again after a cut.
     *
     * @throws RuleViolation for another answer to a locked step, a step that is not shown yet, an incomplete answer, or a case
     *     that is not open yet
     */
    public Receipt answer(Actor actor, LearnerEnrolment enrolment, Vignette vignette, StepAnswer given) {
        requireOwn(actor, enrolment);
        if (enrolment.exempt()) {
            throw new RuleViolation(AssessmentRule.EXEMPT);
        }
        List<VignetteAnswer> before = answers.answersIn(enrolment.enrolmentId(), vignette.slug());
        if (given.step() >= 1 && given.step() <= before.size()) {
            return replay(before.get(given.step() - 1), given);
        }
        if (given.step() != before.size() + 1) {
            throw new RuleViolation(AssessmentRule.STEP_NOT_SHOWN_YET);
        }
        if (!gate.open(enrolment, vignette)) {
            throw new RuleViolation(AssessmentRule.NOT_OPEN_YET);
        }
        checkComplete(vignette.step(given.step()), given);
        Instant now = clock.instant();
        VignetteAnswer answer = new VignetteAnswer(enrolment, vignette.slug(), given, now);
        answers.add(answer);
        if (given.step() == vignette.steps().size()) {
            events.publish(new VignetteCompleted(enrolment.enrolmentId(), enrolment.version(), vignette.slug(), now));
        }
        return answer.receipt();
    }

    private static Receipt replay(VignetteAnswer known, StepAnswer given) {
        if (!known.answer().equals(given)) {
            throw new RuleViolation(AssessmentRule.STEP_LOCKED);
        }
        return known.receipt();
    }

    private static void checkComplete(Vignette.Step step, StepAnswer given) {
        boolean complete = given.choices().size() == step.asks().size();
        for (int index = 0; complete && index < step.asks().size(); index++) {
            complete = step.asks().get(index).takes(given.choices().get(index).numbers());
        }
        if (!complete) {
            throw new RuleViolation(AssessmentRule.STEP_INCOMPLETE);
        }
    }

    private static void requireOwn(Actor actor, LearnerEnrolment enrolment) {
        if (!enrolment.person().equals(actor.requirePerson())) {
            throw new NotFound("enrolment " + enrolment.id() + " of " + actor.name());
        }
    }
}
