package fr.prendresoin.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** Somebody no longer sees the platform as this person. */
public record ViewingEnded(PersonId person, Role role, String reason) implements Administrative {

    @Override
    public Act act() {
        return ViewingAct.VIEWING_ENDED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    /** The role in which they looked. */
    @Override
    public Map<String, String> before() {
        return Map.of("role", role.name());
    }
}
