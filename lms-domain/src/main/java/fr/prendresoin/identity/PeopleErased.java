package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/** People are about to be erased: what other contexts keep about them goes first, in the same transaction. */
public record PeopleErased(List<PersonId> people) implements DomainEvent {

    /** Copies the list. */
    public PeopleErased {
        people = List.copyOf(people);
    }
}
