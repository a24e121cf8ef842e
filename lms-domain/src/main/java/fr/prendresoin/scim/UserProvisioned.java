package fr.prendresoin.scim;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A directory brought somebody in: a new person, or one who was known elsewhere by the same number. */
public record UserProvisioned(PersonId person, UnitId unit, boolean registered) implements Administrative {

    @Override
    public Act act() {
        return ScimAct.USER_PROVISIONED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("unit", unit.value().toString(), "registered", String.valueOf(registered));
    }
}
