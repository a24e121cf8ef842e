package fr.prendresoin.replay;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.enrolment.VersionMoveService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives an obligation the newest version of its course; whoever would lose completion by it keeps theirs unless told. */
@ApplicationScoped
@Transactional
public class VersionChangeService {

    private final VersionChangeQueries changes;
    private final VersionMoveService moves;

    protected VersionChangeService() {
        this(null, null);
    }

    @Inject
    VersionChangeService(VersionChangeQueries changes, VersionMoveService moves) {
        this.changes = changes;
        this.moves = moves;
    }

    /** What was decided: the version that was looked at, whether losers move too, and why. */
    public record Decision(VersionId version, boolean losersToo, String reason) {}

    /**
     * Carries out a decision on what is so now.
     *
     * @return how many were moved
     * @throws Conflict when another version was published since the decision was prepared
     * @throws RuleViolation when no reason of 1 to 500 characters is given
     */
    public int decide(Actor actor, RuleId rule, Decision decision) {
        VersionChange change = changes.of(actor, rule);
        if (!change.obligation().currentVersion().equals(decision.version())) {
            throw new Conflict("a newer version of the course of rule " + rule);
        }
        return moves.move(actor, rule, change.moving(decision.losersToo()), decision.reason());
    }
}
