package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/** Every stay of these people is about to be forgotten: whatever refers to one goes first. */
public record StaysErased(List<PersonId> people) implements DomainEvent {

    /** Copies the list. */
    public StaysErased {
        people = List.copyOf(people);
    }
}
