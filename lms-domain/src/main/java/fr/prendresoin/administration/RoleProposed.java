package fr.prendresoin.administration;

import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** An administrator wishes to give somebody a national role, or to take it back. */
public record RoleProposed(RoleChange change, String reason) implements Administrative {

    @Override
    public Act act() {
        return change.kind() == RoleChange.Kind.APPOINT
                ? AdministrationAct.ROLE_PROPOSED
                : AdministrationAct.END_PROPOSED;
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
