package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A proposal to give somebody a national role was declined. */
public record ProposalDeclined(PersonId person, Role role, String reason) implements Administrative {

    @Override
    public Act act() {
        return AdministrationAct.PROPOSAL_DECLINED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, String> before() {
        return Map.of("role", role.name());
    }
}
