package fr.prendresoin.administration;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives the national roles, which need two administrators: one proposes, another confirms or declines. */
@ApplicationScoped
@Transactional
public class ProposalService {

    private final ProposalRepository proposals;
    private final Administrators administrators;
    private final MembershipService memberships;
    private final DomainEvents events;
    private final Clock clock;

    protected ProposalService() {
        this(null, null, null, null, null);
    }

    @Inject
    ProposalService(
            ProposalRepository proposals,
            Administrators administrators,
            MembershipService memberships,
            DomainEvents events,
            Clock clock) {
        this.proposals = proposals;
        this.administrators = administrators;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a wish to give a role. */
    public enum Outcome {
        /** A second administrator has seven days to decide. */
        PROPOSED,
        /** Nobody else could be asked: the role is given. */
        GIVEN
    }

    /**
     * Proposes to give somebody a national role. As long as there is exactly one administrator, they make a second one
     * alone, and the journal says so.
     *
     * @throws RuleViolation when the role is no national one, for oneself, or when it is held or proposed already
     */
    public Outcome propose(Actor actor, PersonId person, Role role, String reason) {
        actor.requireAdministration();
        String why = new Reason(reason).text();
        requireSense(actor, person, role);
        if (role == Role.ADMINISTRATOR && administrators.count() == 1) {
            memberships.appoint(actor, person, new Grant(role, null), why);
            events.publish(new AppointedAlone(person, role, why));
            return Outcome.GIVEN;
        }
        proposals.add(new Proposal(person, role, why).proposedBy(actor, clock.instant()));
        events.publish(new RoleProposed(person, role, why));
        return Outcome.PROPOSED;
    }

    /**
     * Agrees, as a second administrator: the person holds the role when this method returns.
     *
     * @throws RuleViolation when one proposed it oneself, when it is about oneself, decided, or older than seven days
     */
    public void confirm(Actor actor, ProposalId id) {
        actor.requireAdministration();
        Proposal proposal = proposals.get(id);
        proposal.confirm(actor, clock.instant());
        if (!administrators.include(proposal.proposer())) {
            throw new RuleViolation(AdministrationRule.PROPOSER_GONE);
        }
        events.publish(new ProposalConfirmed(proposal.person(), proposal.grant().role(), proposal.reason()));
        memberships.appoint(actor, proposal.person(), proposal.grant(), proposal.reason());
    }

    /** Declines, for a reason; also whoever proposed it. */
    public void decline(Actor actor, ProposalId id, String reason) {
        actor.requireAdministration();
        String why = new Reason(reason).text();
        Proposal proposal = proposals.get(id);
        proposal.decline(actor, clock.instant());
        events.publish(new ProposalDeclined(proposal.person(), proposal.grant().role(), why));
    }

    private void requireSense(Actor actor, PersonId person, Role role) {
        if (!TwoPeople.needed(role)) {
            throw new RuleViolation(AdministrationRule.NEEDS_NO_PROPOSAL);
        }
        if (person.equals(actor.requirePerson())) {
            throw new RuleViolation(AdministrationRule.NOT_ONESELF);
        }
        if (memberships.holds(actor, person, new Grant(role, null))) {
            throw new RuleViolation(AdministrationRule.ROLE_ALREADY_HELD);
        }
        if (proposals.about(person, new Grant(role, null), Proposal.State.OPEN).stream()
                .anyMatch(proposal -> !proposal.expired(clock.instant()))) {
            throw new RuleViolation(AdministrationRule.ALREADY_PROPOSED);
        }
    }
}
