package fr.prendresoin.administration;

import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A proposal to give somebody a national role, or to take it back, was declined. */
public record ProposalDeclined(RoleChange change, String reason) implements Administrative {

    @Override
    public Act act() {
        return change.kind() == RoleChange.Kind.APPOINT
                ? AdministrationAct.PROPOSAL_DECLINED
                : AdministrationAct.END_DECLINED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", change.person().value());
    }

    @Override
    public Map<String, String> before() {
        return Map.of("role", change.grant().role().name());
    }
}
