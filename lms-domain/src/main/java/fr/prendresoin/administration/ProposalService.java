package fr.prendresoin.administration;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipId;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Gives and takes back the national roles, which needs two administrators: one proposes, another confirms or declines.
 */
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

    /** What became of a wish to give a role, or to take it back. */
    public enum Outcome {
        /** A second administrator has seven days to decide. */
        PROPOSED,
        /** Nobody else could be asked: the role is given. */
        GIVEN,
        /** One administrator was enough: the role is taken back. */
        ENDED
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
        return propose(actor, RoleChange.appoint(person, new Grant(role, null)), why);
    }

    /**
     * Ends a role somebody holds; a national one only when another administrator agrees, which this asks for. One may
     * propose to give up one's own.
     *
     * @throws RuleViolation when it has ended, when this is proposed already, or when nobody would be left to administer
     *     the platform
     */
    public Outcome end(Actor actor, MembershipId id, String reason) {
        RoleChange change = memberships.ending(actor, id);
        String why = new Reason(reason).text();
        if (!TwoPeople.needed(change.grant().role())) {
            memberships.end(actor, id, why);
            return Outcome.ENDED;
        }
        if (change.grant().role() == Role.ADMINISTRATOR && administrators.count() < 2) {
            throw new RuleViolation(OrganisationRule.LAST_ADMINISTRATOR);
        }
        return propose(actor, change, why);
    }

    private Outcome propose(Actor actor, RoleChange change, String why) {
        if (proposals.about(change, Proposal.State.OPEN).stream()
                .anyMatch(proposal -> !proposal.expired(clock.instant()))) {
            throw new RuleViolation(AdministrationRule.ALREADY_PROPOSED);
        }
        proposals.add(new Proposal(change, why).proposedBy(actor, clock.instant()));
        events.publish(new RoleProposed(change, why));
        return Outcome.PROPOSED;
    }

    /**
     * Agrees, as a second administrator: when this method returns the person holds the role, or no longer does.
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
        RoleChange change = proposal.change();
        events.publish(new ProposalConfirmed(change, proposal.reason()));
        if (change.kind() == RoleChange.Kind.APPOINT) {
            memberships.appoint(actor, change.person(), change.grant(), proposal.reason());
        } else {
            memberships.end(actor, change.person(), change.grant(), proposal.reason());
        }
    }

    /** Declines, for a reason; also whoever proposed it. */
    public void decline(Actor actor, ProposalId id, String reason) {
        actor.requireAdministration();
        String why = new Reason(reason).text();
        Proposal proposal = proposals.get(id);
        proposal.decline(actor, clock.instant());
        events.publish(new ProposalDeclined(proposal.change(), why));
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
    }
}
