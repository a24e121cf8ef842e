package fr.prendresoin.enrolment;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gives an obligation the newest version of its course, and to those of its learners of whom it was decided. */
@ApplicationScoped
@Transactional
public class VersionMoveService {

    /** As many enrolments as one statement names. */
    private static final int MOST = 500;

    private final EnrolmentRepository enrolments;
    private final ObligationQueries obligations;
    private final JpaVersionMoves moves;
    private final DomainEvents events;
    private final Clock clock;

    protected VersionMoveService() {
        this(null, null, null, null, null);
    }

    @Inject
    VersionMoveService(
            EnrolmentRepository enrolments,
            ObligationQueries obligations,
            JpaVersionMoves moves,
            DomainEvents events,
            Clock clock) {
        this.enrolments = enrolments;
        this.obligations = obligations;
        this.moves = moves;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever is enrolled by the rule from now on takes the newest version, and these learners do at once. Everybody else
     * keeps theirs.
     *
     * @return how many were moved
     * @throws RuleViolation when no reason of 1 to 500 characters is given
     */
    public int move(Actor actor, RuleId rule, List<EnrolmentId> learners, String reason) {
        ObligationRow obligation = obligations.get(actor, rule);
        String why = Exemption.checkedReason(reason);
        Instant now = clock.instant();
        enrolments.getRule(rule).give(obligation.currentVersionId());
        int moved = 0;
        for (int from = 0; from < learners.size(); from += MOST) {
            List<EnrolmentId> part = learners.subList(from, Math.min(from + MOST, learners.size()));
            moved += moves.move(
                    part, obligation.currentVersionId(), new JpaVersionMoves.Decision(actor.requirePerson(), why, now));
            events.publish(new EnrolmentsMoved(part, now));
        }
        events.publish(new ObligationMoved(obligation, why, moved));
        return moved;
    }
}
