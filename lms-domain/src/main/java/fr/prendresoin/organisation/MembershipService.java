package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Gives people their roles and takes them back. */
@ApplicationScoped
@Transactional
public class MembershipService {

    private static final Set<Role> NATIONAL =
            EnumSet.of(Role.DOYENS, Role.ADMINISTRATOR, Role.PRACTITIONER, Role.DPC_ORGANISER);

    private final OrganisationRepository organisations;
    private final NationalAppointments national;
    private final DomainEvents events;
    private final Clock clock;

    protected MembershipService() {
        this(null, null, null, null);
    }

    @Inject
    MembershipService(
            OrganisationRepository organisations, NationalAppointments national, DomainEvents events, Clock clock) {
        this.organisations = organisations;
        this.national = national;
        this.events = events;
        this.clock = clock;
    }

    /** Appoints a person where a rule or a file decides and nobody is asked why. */
    public void appoint(Actor actor, PersonId person, Grant grant) {
        give(actor, person, grant, "");
    }

    /**
     * Appoints a person, for a reason; the doyens, administrators and practitioners have no unit, all others need one.
     * Administrators appoint anybody but themselves; a manager what {@link Delegation} lets them pass on.
     *
     * @throws AccessDenied when the appointment is not the actor's to make
     * @throws RuleViolation when it is oneself, when they hold the role, or when it needs a second person to agree
     */
    public void appoint(Actor actor, PersonId person, Grant grant, String reason) {
        give(actor, person, grant, new Reason(reason).text());
    }

    /**
     * Ends a role, for a reason; whoever holds it loses it with their next request.
     *
     * @throws NotFound when there is none, or none that a manager could have given
     * @throws RuleViolation when it has ended already, when it is a manager's own, when it needs a second person to agree,
     *     or when nobody would be left to administer the platform
     */
    public void end(Actor actor, MembershipId id, String reason) {
        requireSomeRight(actor);
        Membership membership = organisations.getMembership(id);
        requireTaker(actor, membership);
        String why = new Reason(reason).text();
        if (membership.ended()) {
            throw new RuleViolation(OrganisationRule.ROLE_ALREADY_ENDED);
        }
        take(actor, membership, why);
    }

    /** Ends a role somebody holds, for administrators; refused like {@link #end(Actor, MembershipId, String)}. */
    public void end(Actor actor, PersonId person, Grant grant, String reason) {
        actor.requireAdministration();
        String why = new Reason(reason).text();
        take(
                actor,
                organisations
                        .findHeld(person, grant)
                        .orElseThrow(() -> new RuleViolation(OrganisationRule.ROLE_ALREADY_ENDED)),
                why);
    }

    /**
     * What a membership gives to whom; for administrators.
     *
     * @throws NotFound when there is no such membership
     * @throws RuleViolation when it has ended
     */
    public RoleChange ending(Actor actor, MembershipId id) {
        actor.requireAdministration();
        Membership membership = organisations.getMembership(id);
        if (membership.ended()) {
            throw new RuleViolation(OrganisationRule.ROLE_ALREADY_ENDED);
        }
        return RoleChange.end(membership.person(), membership.grant());
    }

    /** Whether somebody holds the role in this scope now; for administrators. */
    public boolean holds(Actor actor, PersonId person, Grant grant) {
        actor.requireAdministration();
        return organisations.findHeld(person, grant).isPresent();
    }

    /** @throws AccessDenied when this role is not the actor's to give there */
    public void requireAppointer(Actor actor, Grant grant) {
        if (!actor.is(Role.FACULTY_MANAGER) || !delegation(actor).covers(grant)) {
            actor.requireAdministration();
        }
    }

    private void give(Actor actor, PersonId person, Grant grant, String reason) {
        requireAppointer(actor, grant);
        if (person.equals(actor.person())) {
            throw new RuleViolation(OrganisationRule.NOT_ONESELF);
        }
        if (NATIONAL.contains(grant.role()) != (grant.scope() == null)) {
            throw new RuleViolation(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
        }
        if (organisations.findHeld(person, grant).isPresent()) {
            throw new RuleViolation(OrganisationRule.ROLE_ALREADY_HELD);
        }
        national.requireAgreement(actor, RoleChange.appoint(person, grant));
        organisations.add(new Membership(person, grant, clock.instant()));
        events.publish(new MemberAppointed(person, grant, reason));
    }

    private void take(Actor actor, Membership membership, String why) {
        Grant grant = membership.grant();
        if (grant.role() == Role.ADMINISTRATOR && organisations.holders(grant) < 2) {
            throw new RuleViolation(OrganisationRule.LAST_ADMINISTRATOR);
        }
        national.requireAgreement(actor, RoleChange.end(membership.person(), grant));
        membership.end(clock.instant());
        events.publish(new MembershipEnded(membership.person(), grant, why));
    }

    private static void requireSomeRight(Actor actor) {
        if (!actor.is(Role.FACULTY_MANAGER)) {
            actor.requireAdministration();
        }
    }

    /** What a manager may not take back looks to them as if it did not exist. */
    private void requireTaker(Actor actor, Membership membership) {
        if (actor.platform() || actor.is(Role.ADMINISTRATOR, null)) {
            return;
        }
        if (!delegation(actor).covers(membership.grant())) {
            throw new NotYours("a role for " + actor.name());
        }
        if (membership.person().equals(actor.person())) {
            throw new RuleViolation(OrganisationRule.NOT_ONESELF);
        }
    }

    private Delegation delegation(Actor actor) {
        return new Delegation(
                organisations.unitsOf(actor.requirePerson(), Role.FACULTY_MANAGER),
                new OrganisationTree(organisations.units()));
    }
}
