package fr.prendresoin.administration;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.NationalAppointments;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * National roles need two people (ASVS 2.3.5). Two exceptions: the platform, which appoints the first administrator; and
 * the only administrator, who appoints the second one alone, because there is nobody to ask.
 */
@ApplicationScoped
class TwoPeople implements NationalAppointments {

    private static final Set<Role> NATIONAL = EnumSet.of(Role.DOYENS, Role.ADMINISTRATOR);

    private final ProposalRepository proposals;
    private final Administrators administrators;

    protected TwoPeople() {
        this(null, null);
    }

    @Inject
    TwoPeople(ProposalRepository proposals, Administrators administrators) {
        this.proposals = proposals;
        this.administrators = administrators;
    }

    static boolean needed(Role role) {
        return NATIONAL.contains(role);
    }

    @Override
    public void requireAgreement(Actor actor, PersonId person, Grant grant) {
        if (actor.platform() || !needed(grant.role()) || onlyAdministrator(grant.role())) {
            return;
        }
        proposals.about(person, grant, Proposal.State.CONFIRMED).stream()
                .filter(proposal -> proposal.agreedBy(actor))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(AdministrationRule.NEEDS_SECOND_PERSON))
                .apply();
    }

    /** Whether whoever acts is the only administrator and wants a second one. */
    private boolean onlyAdministrator(Role role) {
        return role == Role.ADMINISTRATOR && administrators.count() == 1;
    }
}
