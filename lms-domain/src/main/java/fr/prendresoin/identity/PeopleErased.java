package fr.prendresoin.identity;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.List;
import java.util.Map;

/** People are about to be erased whom a list had made by mistake, and whom nothing holds here. */
public record PeopleErased(List<PersonId> people) implements Administrative, Erasure {

    /** Copies the list. */
    public PeopleErased {
        people = List.copyOf(people);
    }

    @Override
    public Act act() {
        return IdentityAct.PEOPLE_ERASED;
    }

    /** Nobody in particular: the journal must not remember who was erased. */
    @Override
    public Subject subject() {
        return new Subject("person", null);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("count", String.valueOf(people.size()));
    }
}
