package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/**
 * People are about to be gone for good, at their own wish or because a list had made them by mistake: each context deletes
 * what is theirs alone, in the same transaction and before they are gone.
 */
public interface Erasure extends DomainEvent {

    /** Some hundreds at most. */
    List<PersonId> people();
}
