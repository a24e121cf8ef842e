package fr.prendresoin.participation;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.SeatFacts.Given;
import fr.prendresoin.progress.PlanWritten;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Takes what participants hand in beside the course; each of it is a fact, and may be the last one that was missing. */
@ApplicationScoped
@Transactional
public class ParticipationService {

    /** How many characters a plan may have. */
    public static final int LONGEST_PLAN = ImprovementPlan.LONGEST;

    /** How many characters a message may have. */
    public static final int LONGEST_MESSAGE = SeatMessage.LONGEST;

    private final Seats seats;
    private final ParticipationRepository participations;
    private final DomainEvents events;
    private final Clock clock;

    protected ParticipationService() {
        this(null, null, null, null);
    }

    @Inject
    ParticipationService(Seats seats, ParticipationRepository participations, DomainEvents events, Clock clock) {
        this.seats = seats;
        this.participations = participations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes what the actor will change in their practice; it may be written again, and the last one counts.
     *
     * @throws RuleViolation when the action evaluates no practices, its first round is not finished, or the words are missing
     *     or too many
     * @throws NotFound when the seat is not theirs
     */
    public void writePlan(Actor actor, EnrolmentId enrolment, String words) {
        Seat seat = taking(actor, enrolment);
        if (!seat.plan().evaluatesPractices()) {
            throw new RuleViolation(ParticipationRule.NOT_ASKED);
        }
        ImprovementPlan plan = new ImprovementPlan(enrolment, words, clock.instant());
        events.publish(new PlanWritten(enrolment, clock.instant()));
        keep(seat, plan, ParticipationAct.PLAN_WRITTEN);
    }

    /**
     * Swears that the work asked away from the platform was done, once.
     *
     * @param sworn whether the actor ticked that they swear
     * @throws RuleViolation when they did not, had done it before, or the action asks for no such work
     * @throws NotFound when the seat is not theirs
     */
    public void swear(Actor actor, EnrolmentId enrolment, boolean sworn) {
        Seat seat = taking(actor, enrolment);
        Hours declared = seat.plan().declared();
        if (declared.nonConnected() == 0) {
            throw new RuleViolation(ParticipationRule.NOT_ASKED);
        }
        if (!sworn) {
            throw new RuleViolation(ParticipationRule.NOT_SWORN);
        }
        refuseTwice(given(enrolment).statement());
        keep(
                seat,
                new SwornStatement(enrolment, declared.nonConnected(), clock.instant()),
                ParticipationAct.STATEMENT_SWORN);
    }

    /**
     * Says what the actor thinks of the session, once.
     *
     * @throws RuleViolation when a sentence has no grade, the comment is too long, or they said it before
     * @throws NotFound when the seat is not theirs
     */
    public void appraise(Actor actor, EnrolmentId enrolment, Appraisal appraisal) {
        Seat seat = taking(actor, enrolment);
        Instant now = clock.instant();
        SatisfactionForm form = SatisfactionForm.on(today(seat, now));
        appraisal.requireComplete(form);
        refuseTwice(given(enrolment).satisfaction());
        participations.add(new Satisfaction(enrolment, form, appraisal.comment(), now));
        form.questions()
                .forEach(question -> participations.add(new SatisfactionGrade(
                        enrolment, question.id(), appraisal.grades().get(question.id()))));
        events.publish(new HandedIn(enrolment.value(), ParticipationAct.APPRAISAL_GIVEN));
    }

    /** Asks something of those who accompany the session. */
    public void ask(Actor actor, EnrolmentId enrolment, String words) {
        Seat seat = taking(actor, enrolment);
        SeatMessage question = new SeatMessage(enrolment, actor.requirePerson(), true, words);
        keep(seat, question.writtenAt(clock.instant()), ParticipationAct.QUESTION_ASKED);
    }

    /**
     * Answers a participant.
     *
     * @throws NotFound unless the actor organises for the body of the session
     */
    public void answer(Actor actor, EnrolmentId enrolment, String words) {
        Seat seat = seats.organised(actor, enrolment);
        SeatMessage answer = new SeatMessage(enrolment, actor.requirePerson(), false, words);
        keep(seat, answer.writtenAt(clock.instant()), ParticipationAct.QUESTION_ANSWERED);
    }

    private void keep(Seat seat, Object fact, ParticipationAct act) {
        participations.add(fact);
        events.publish(new HandedIn(seat.details().enrolment(), act));
    }

    private Seat taking(Actor actor, EnrolmentId enrolment) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        Seat seat = seats.own(actor, enrolment);
        if (seat.left()) {
            throw new NotFound("seat " + enrolment + ", which was given up");
        }
        participations.lock(enrolment);
        return seat;
    }

    private Given given(EnrolmentId enrolment) {
        return participations.given(List.of(enrolment.value())).get(enrolment.value());
    }

    private static void refuseTwice(boolean before) {
        if (before) {
            throw new RuleViolation(ParticipationRule.ALREADY_GIVEN);
        }
    }

    private static LocalDate today(Seat seat, Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(seat.session().zone()));
    }
}
