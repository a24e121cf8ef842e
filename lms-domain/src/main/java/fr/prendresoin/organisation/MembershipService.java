package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives people their roles. */
@ApplicationScoped
@Transactional
public class MembershipService {

    private static final Set<Role> NATIONAL =
            EnumSet.of(Role.DOYENS, Role.ADMINISTRATOR, Role.PRACTITIONER, Role.DPC_ORGANISER);

    private final OrganisationRepository organisations;
    private final DomainEvents events;
    private final Clock clock;

    protected MembershipService() {
        this(null, null, null);
    }

    @Inject
    MembershipService(OrganisationRepository organisations, DomainEvents events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Appoints a person; the doyens, administrators and practitioners have no unit, all others need one. Administrators
     * appoint anybody; a manager appoints managers strictly below their own unit, and never themselves.
     *
     * @throws AccessDenied when the appointment is not the actor's to make
     */
    public void appoint(Actor actor, PersonId person, Grant grant) {
        requireAppointer(actor, person, grant);
        if (NATIONAL.contains(grant.role()) != (grant.scope() == null)) {
            throw new RuleViolation(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
        }
        organisations.add(new Membership(person, grant, clock.instant()));
        events.publish(new MemberAppointed(person, grant));
    }

    private void requireAppointer(Actor actor, PersonId person, Grant grant) {
        if (actor.is(Role.FACULTY_MANAGER) && grant.role() == Role.FACULTY_MANAGER && grant.scope() != null) {
            PersonId manager = actor.requirePerson();
            List<UnitId> managed = organisations.unitsOf(manager, Role.FACULTY_MANAGER);
            List<UnitId> above = new OrganisationTree(organisations.units()).above(new UnitId(grant.scope()));
            if (!person.equals(manager) && above.stream().anyMatch(managed::contains)) {
                return;
            }
        }
        actor.requireAdministration();
    }
}
