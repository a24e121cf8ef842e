package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/** Some hundreds of students joined a promotion at once; said once for all of them. */
public record PromotionJoinedByMany(PromotionId promotion, List<PersonId> people) implements DomainEvent {

    /** Copies the list. */
    public PromotionJoinedByMany {
        people = List.copyOf(people);
    }
}
