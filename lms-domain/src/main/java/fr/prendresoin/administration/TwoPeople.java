package fr.prendresoin.administration;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.NationalAppointments;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * National roles are given and taken back by two people (ASVS 2.3.5). Two exceptions: the platform, which appoints the first administrator; and
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
    public void requireAgreement(Actor actor, RoleChange change) {
        if (actor.platform() || !needed(change.grant().role()) || secondAdministrator(change)) {
            return;
        }
        proposals.about(change, Proposal.State.CONFIRMED).stream()
                .filter(proposal -> proposal.agreedBy(actor))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(AdministrationRule.NEEDS_SECOND_PERSON))
                .apply();
    }

    /** Whether whoever acts is the only administrator and wants a second one. */
    private boolean secondAdministrator(RoleChange change) {
        return change.kind() == RoleChange.Kind.APPOINT
                && change.grant().role() == Role.ADMINISTRATOR
                && administrators.count() == 1;
    }
}
