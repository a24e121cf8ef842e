package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
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
     * Administrators appoint anybody but themselves; a manager appoints managers strictly below their own unit.
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
     * @throws RuleViolation when it has ended already, or when nobody would be left to administer the platform
     */
    public void end(Actor actor, MembershipId id, String reason) {
        actor.requireAdministration();
        Membership membership = organisations.getMembership(id);
        String why = new Reason(reason).text();
        if (membership.ended()) {
            throw new RuleViolation(OrganisationRule.ROLE_ALREADY_ENDED);
        }
        Grant grant = membership.grant();
        if (grant.role() == Role.ADMINISTRATOR && organisations.holders(grant) < 2) {
            throw new RuleViolation(OrganisationRule.LAST_ADMINISTRATOR);
        }
        membership.end(clock.instant());
        events.publish(new MembershipEnded(membership.person(), grant, why));
    }

    /** Whether somebody holds the role in this scope now; for administrators. */
    public boolean holds(Actor actor, PersonId person, Grant grant) {
        actor.requireAdministration();
        return organisations.holds(person, grant);
    }

    private void give(Actor actor, PersonId person, Grant grant, String reason) {
        requireAppointer(actor, grant);
        if (person.equals(actor.person())) {
            throw new RuleViolation(OrganisationRule.NOT_ONESELF);
        }
        if (NATIONAL.contains(grant.role()) != (grant.scope() == null)) {
            throw new RuleViolation(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
        }
        if (organisations.holds(person, grant)) {
            throw new RuleViolation(OrganisationRule.ROLE_ALREADY_HELD);
        }
        national.requireAgreement(actor, person, grant);
        organisations.add(new Membership(person, grant, clock.instant()));
        events.publish(new MemberAppointed(person, grant, reason));
    }

    private void requireAppointer(Actor actor, Grant grant) {
        if (actor.is(Role.FACULTY_MANAGER) && grant.role() == Role.FACULTY_MANAGER && grant.scope() != null) {
            List<UnitId> managed = organisations.unitsOf(actor.requirePerson(), Role.FACULTY_MANAGER);
            List<UnitId> above = new OrganisationTree(organisations.units()).above(new UnitId(grant.scope()));
            if (above.stream().anyMatch(managed::contains)) {
                return;
            }
        }
        actor.requireAdministration();
    }
}
