package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What a body does with the sessions of its actions: plans them, corrects the plan, opens them. */
@ApplicationScoped
@Transactional
public class DpcSessionService {

    private final DpcStore store;
    private final DpcQueries sessions;
    private final TrainerQueries trainers;
    private final DpcRights rights;
    private final DomainEvents events;
    private final Clock clock;

    protected DpcSessionService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    DpcSessionService(
            DpcStore store,
            DpcQueries sessions,
            TrainerQueries trainers,
            DpcRights rights,
            DomainEvents events,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.trainers = trainers;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a session nobody may enrol in yet.
     *
     * @throws RuleViolation when the action is withdrawn, or the plan says something wrong
     */
    public SessionId plan(Actor actor, ActionId id, SessionPlan plan) {
        DpcAction action = own(actor, id);
        if (action.state() == ActionState.WITHDRAWN) {
            throw new RuleViolation(DpcRule.NOT_NOW);
        }
        require(action, plan, Optional.empty());
        DpcSession session = new DpcSession(id, plan);
        store.add(session);
        write(session.id(), plan);
        return session.id();
    }

    /**
     * Plans it anew, while nobody may enrol in it yet.
     *
     * @throws RuleViolation when it was opened, or the plan says something wrong
     */
    public void replan(Actor actor, SessionId id, SessionPlan plan) {
        DpcSession session = store.lock(id);
        DpcAction action = own(actor, session.action());
        requireUnopened(session);
        require(action, plan, Optional.of(id));
        session.plan(plan);
        store.halfDaysOf(id).forEach(store::remove);
        store.trainersOf(id).forEach(store::remove);
        write(id, plan);
    }

    /**
     * From now on people may enrol.
     *
     * @throws RuleViolation when its action takes nobody, or something they must know before is missing (rule 69)
     */
    public void open(Actor actor, SessionId id) {
        DpcSession session = store.lock(id);
        DpcAction action = own(actor, session.action());
        requireUnopened(session);
        if (!action.state().open()) {
            throw new RuleViolation(PlanRule.ACTION_CLOSED);
        }
        PlanCheck.missing(sessions.session(id)).stream().findFirst().ifPresent(missing -> {
            throw new RuleViolation(missing);
        });
        session.open(clock.instant());
        events.publish(new SessionOpened(id));
    }

    /** Plans a session and opens it at once. */
    public SessionId open(Actor actor, ActionId id, SessionPlan plan) {
        SessionId session = plan(actor, id, plan);
        open(actor, session);
        return session;
    }

    private static void requireUnopened(DpcSession session) {
        if (session.opened()) {
            throw new RuleViolation(PlanRule.OPENED_ALREADY);
        }
    }

    private void require(DpcAction action, SessionPlan plan, Optional<SessionId> itself) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), ZoneId.of(store.getBody(action.body()).row().zone()));
        PlanCheck.refused(plan, DpcSettings.on(today)).stream().findFirst().ifPresent(wrong -> {
            throw new RuleViolation(wrong);
        });
        boolean taken = store.sessionsOf(action.id()).stream()
                .filter(other -> !Optional.of(other.id()).equals(itself))
                .anyMatch(other -> other.number().equals(plan.number()));
        if (taken) {
            throw new RuleViolation(PlanRule.NUMBER_TAKEN);
        }
        plan.trainers().forEach(trainer -> requireKnown(action.body(), trainer.person()));
    }

    /** Only who is known to the body already: a form never finds out whether somebody has an account. */
    private void requireKnown(BodyId body, UUID person) {
        if (person != null
                && trainers.known(body).stream().noneMatch(row -> row.person().equals(person))) {
            throw new RuleViolation(PlanRule.TRAINER_WRONG);
        }
    }

    private void write(SessionId id, SessionPlan plan) {
        plan.halfDays().forEach(halfDay -> store.add(new PlannedHalfDay(id, halfDay)));
        plan.trainers().forEach(trainer -> store.add(new Trainer(id, trainer)));
    }

    private DpcAction own(Actor actor, ActionId id) {
        DpcAction action = store.getAction(id);
        rights.requireAct(actor, action.body());
        return action;
    }
}
