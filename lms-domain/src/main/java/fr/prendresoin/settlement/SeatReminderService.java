package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reminds, by one act of their organiser, the participants of a session who lack something. */
@ApplicationScoped
@Transactional
public class SeatReminderService {

    private final SeatReminderQueries plans;
    private final SeatReminderPost post;
    private final DomainEvents events;

    protected SeatReminderService() {
        this(null, null, null);
    }

    @Inject
    SeatReminderService(SeatReminderQueries plans, SeatReminderPost post, DomainEvents events) {
        this.plans = plans;
        this.post = post;
        this.events = events;
    }

    /**
     * Reminds everybody who may be reminded now; sent again, it reminds nobody twice on one day.
     *
     * @return how many people are reminded
     * @throws RuleViolation when the session does not run, or there is nobody
     * @throws fr.prendresoin.shared.NotYours unless the actor organises for its body
     */
    public int remind(Actor actor, SessionId id) {
        ReminderPlan plan = plans.plan(actor, id);
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        if (!plan.running()) {
            throw new RuleViolation(SettlementRule.SESSION_NOT_RUNNING);
        }
        if (plan.due().isEmpty()) {
            throw new RuleViolation(SettlementRule.NOBODY_TO_REMIND);
        }
        post.send(plan);
        events.publish(new ParticipantsReminded(id, plan.due().size()));
        return plan.due().size();
    }
}
