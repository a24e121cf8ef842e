package fr.prendresoin.scim;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;
import java.util.SortedSet;

/** A directory corrected what is known of somebody: which attributes, never their values. */
public record UserCorrected(PersonId person, SortedSet<String> attributes) implements Administrative {

    @Override
    public Act act() {
        return ScimAct.USER_CORRECTED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("attributes", String.join(", ", attributes));
    }
}
