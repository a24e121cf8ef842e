package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/** Some hundreds of students left a promotion at once; said once for all of them. */
public record PromotionLeftByMany(PromotionId promotion, List<PersonId> people) implements DomainEvent {

    /** Copies the list. */
    public PromotionLeftByMany {
        people = List.copyOf(people);
    }
}
