package fr.prendresoin.dpc;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a body does with its actions: writes them, submits them, publishes them, and what becomes of them. */
@ApplicationScoped
@Transactional
public class DpcActionService {

    private final DpcStore store;
    private final ActionReader reader;
    private final DpcRights rights;
    private final Courses courses;
    private final DomainEvents events;
    private final Clock clock;

    protected DpcActionService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    DpcActionService(
            DpcStore store, ActionReader reader, DpcRights rights, Courses courses, DomainEvents events, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.rights = rights;
        this.courses = courses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a new action, a draft until it is submitted.
     *
     * @throws RuleViolation when its reference is not written as references are, or another action has it
     */
    public ActionId draft(Actor actor, BodyId body, NewAction said) {
        rights.require(actor, body);
        DpcSettings rules = DpcSettings.on(today(body));
        if (!rules.reference().matcher(said.reference()).matches()) {
            throw new RuleViolation(DpcRule.REFERENCE_WRONG);
        }
        if (store.findByReference(said.reference()).isPresent()
                || store.findAction(said.slug()).isPresent()) {
            throw new RuleViolation(DpcRule.REFERENCE_TAKEN);
        }
        DpcAction action = new DpcAction(body, said.slug(), said.reference(), said.sheet());
        store.add(action);
        said.authors().forEach(author -> store.add(new Author(action.id(), author)));
        return action.id();
    }

    /** What is missing before it may be published, in order. */
    public List<Publication.Lack> missing(Actor actor, ActionId id) {
        DpcAction action = own(actor, id);
        LocalDate today = today(action.body());
        return Publication.missing(
                reader.details(action), today, DpcSettings.on(today).declarationMonths());
    }

    /**
     * Submits or publishes it: nothing goes on that does not say what rules 29 and 69 ask for. From its submission it runs the
     * version of its course that is current then.
     *
     * @throws RuleViolation when something is missing, or it is not in the state before
     */
    public void advance(Actor actor, ActionId id, ActionState into) {
        DpcAction action = own(actor, id);
        if (!missing(actor, id).isEmpty()) {
            throw new RuleViolation(DpcRule.INCOMPLETE);
        }
        if (into == ActionState.SUBMITTED) {
            action.run(courses.get(action.sheet().courseSlug()).versionId());
        }
        move(actor, action, into, "");
    }

    /**
     * Records what became of it: an evaluation, an answer, its withdrawal.
     *
     * @param words why, as it will be read
     * @throws RuleViolation when this does not follow from the state it is in
     */
    public void record(Actor actor, ActionId id, ActionState into, String words) {
        move(actor, own(actor, id), into, words);
    }

    private void move(Actor actor, DpcAction action, ActionState into, String words) {
        ActionState from = action.state();
        if (!from.next().contains(into)) {
            throw new RuleViolation(DpcRule.NOT_NOW);
        }
        store.add(new ActionMove(action, into, today(action.body()), words).by(actor.person(), clock.instant()));
        action.become(into);
        events.publish(new ActionMoved(action.id(), from, into, words));
    }

    /**
     * Plans a session and opens it at once: people may enrol.
     *
     * @throws RuleViolation when nobody may enrol in the action
     */
    public SessionId open(Actor actor, ActionId id, SessionPlan plan) {
        DpcAction action = own(actor, id);
        if (!action.state().open()) {
            throw new RuleViolation(DpcRule.NOT_NOW);
        }
        DpcSession session = new DpcSession(id, plan);
        session.open(clock.instant());
        store.add(session);
        plan.halfDays().forEach(halfDay -> store.add(new PlannedHalfDay(session.id(), halfDay)));
        plan.trainers().forEach(trainer -> store.add(new Trainer(session.id(), trainer)));
        events.publish(new SessionOpened(session.id()));
        return session.id();
    }

    private DpcAction own(Actor actor, ActionId id) {
        DpcAction action = store.getAction(id);
        rights.require(actor, action.body());
        return action;
    }

    private LocalDate today(BodyId body) {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(store.getBody(body).row().zone()));
    }
}
