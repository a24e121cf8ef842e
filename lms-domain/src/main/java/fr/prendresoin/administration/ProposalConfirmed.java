package fr.prendresoin.administration;

import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A second administrator agreed to give somebody a national role, or to take it back. */
public record ProposalConfirmed(RoleChange change, String reason) implements Administrative {

    @Override
    public Act act() {
        return change.kind() == RoleChange.Kind.APPOINT
                ? AdministrationAct.PROPOSAL_CONFIRMED
                : AdministrationAct.END_CONFIRMED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", change.person().value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("role", change.grant().role().name());
    }
}
