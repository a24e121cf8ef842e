package fr.prendresoin.dpc;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.Occasion;
import fr.prendresoin.enrolment.PersonalEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Lets professionals take and give back a place: their own act each time, never somebody else's (field-lessons T43). */
@ApplicationScoped
@Transactional
public class DpcEnrolmentService {

    private final DpcStore store;
    private final DpcQueries sessions;
    private final Courses courses;
    private final PersonalEnrolments enrolments;
    private final WaitingList waiting;
    private final DomainEvents events;
    private final Clock clock;

    protected DpcEnrolmentService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    DpcEnrolmentService(
            DpcStore store,
            DpcQueries sessions,
            Courses courses,
            PersonalEnrolments enrolments,
            WaitingList waiting,
            DomainEvents events,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.courses = courses;
        this.enrolments = enrolments;
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a place, right after the actor proved that it is them. Whether it can be funded is a fact of the moment; who
     * cannot be funded takes part all the same (rule 31).
     *
     * @throws RuleViolation when the proof is too old, the session closed or full, or they have a place already
     */
    public EnrolmentId enrol(Actor actor, SessionId id, FreshSignIn proof, Situation situation) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        Instant now = clock.instant();
        store.lock(id);
        SessionDetails session = sessions.session(id);
        FreshSignIn act = proof.marked(store.getBody(session.action().bodyId()));
        waiting.settle(session);
        requirePlace(actor, session, act, now);
        Funding funding = Funding.of(situation, rules(session, now));
        EnrolmentId enrolment = enrolments.enrol(actor, occasion(session));
        DpcSeat seat = store.findSeat(enrolment.value()).orElseGet(() -> new DpcSeat(enrolment, id));
        seat.taken(act, now).saying(situation).fund(funding.eligible());
        store.add(seat);
        store.add(new FundingCheck(enrolment, FundingCheck.Moment.ENROLMENT, funding, now));
        events.publish(new DpcEnrolled(enrolment.value(), id, act, funding));
        waiting.end(id, actor.requirePerson(), Waiting.Outcome.ENROLLED);
        return enrolment;
    }

    private void requirePlace(Actor actor, SessionDetails session, FreshSignIn proof, Instant now) {
        long fresh = rules(session, now).freshness().toMinutes();
        if (proof.at().isBefore(now.minus(rules(session, now).freshness()))) {
            throw new RuleViolation(DpcRule.SIGN_IN_TOO_OLD, fresh);
        }
        if (!session.openAt(now)) {
            throw new RuleViolation(DpcRule.SESSION_CLOSED);
        }
        if (sessions.participates(session.id(), actor.requirePerson())) {
            throw new RuleViolation(DpcRule.ALREADY_ENROLLED);
        }
        if (waiting.free(session, actor.requirePerson().value()) < 1) {
            throw new RuleViolation(DpcRule.SESSION_FULL);
        }
    }

    /**
     * Gives the actor's place back; what they did is kept. It is offered to the first who waits, at once.
     *
     * @throws RuleViolation once the session has started
     * @throws NotYours when the place is not theirs
     */
    public void withdraw(Actor actor, EnrolmentId enrolment) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        SeatDetails seat = sessions.enrolmentOf(enrolment.value())
                .filter(found -> found.person().equals(actor.requirePerson().value()))
                .orElseThrow(() -> new NotYours("seat " + enrolment + " for " + actor.name()));
        if (seat.session().startedAt(clock.instant())) {
            throw new RuleViolation(DpcRule.SESSION_STARTED);
        }
        store.lock(seat.session().id());
        enrolments.withdraw(occasion(seat.session()), actor.requirePerson());
        events.publish(new DpcWithdrawn(enrolment.value(), seat.session().id()));
        waiting.settle(seat.session());
    }

    private Occasion occasion(SessionDetails session) {
        return session.occasion(courses.get(session.action().courseSlug()).id());
    }

    private static DpcSettings rules(SessionDetails session, Instant now) {
        return DpcSettings.on(LocalDate.ofInstant(now, ZoneId.of(session.zone())));
    }
}
