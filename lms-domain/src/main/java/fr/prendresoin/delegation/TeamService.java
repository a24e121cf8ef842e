package fr.prendresoin.delegation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonSearchService;
import fr.prendresoin.organisation.MembershipId;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Lets a manager give the roles they pass on to somebody whose login or mail they know, and take them back. */
@ApplicationScoped
public class TeamService {

    private final PersonSearchService people;
    private final NationalHolders national;
    private final MembershipService memberships;

    protected TeamService() {
        this(null, null, null);
    }

    @Inject
    TeamService(PersonSearchService people, NationalHolders national, MembershipService memberships) {
        this.people = people;
        this.national = national;
        this.memberships = memberships;
    }

    /**
     * Gives a role in a unit, for a reason. Whether the role is theirs to give is asked before anybody is looked for. In
     * two transactions: a miss is counted although the answer is a refusal.
     *
     * @param who an exact login or mail
     * @throws fr.prendresoin.shared.AccessDenied when the role is not theirs to give there
     * @throws RuleViolation when the reason is missing, when there is nobody they may learn of, when it is oneself, or when
     *     the role is held already
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void appoint(Actor actor, String who, Grant grant, String reason) {
        memberships.requireAppointer(actor, grant);
        String why = new Reason(reason).text();
        memberships.appoint(actor, people.find(actor, who, person -> !national.include(person)), grant, why);
    }

    /**
     * Takes a role back, for a reason.
     *
     * @throws fr.prendresoin.shared.NotFound when there is none that they could have given
     * @throws RuleViolation when it has ended, or when it is their own
     */
    @Transactional
    public void end(Actor actor, MembershipId role, String reason) {
        memberships.end(actor, role, reason);
    }
}
