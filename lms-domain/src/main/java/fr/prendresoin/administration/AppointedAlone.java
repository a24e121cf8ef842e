package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** The only administrator made somebody the second one, alone. */
public record AppointedAlone(PersonId person, Role role, String reason) implements Administrative {

    @Override
    public Act act() {
        return AdministrationAct.APPOINTED_ALONE;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("role", role.name());
    }
}
