package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/** Stays in a promotion, which go on, no longer meet the condition of a cohort. */
public record CohortLeft(CohortId cohort, PromotionId promotion, List<PersonId> people) implements DomainEvent {

    /** Copies the list. */
    public CohortLeft {
        people = List.copyOf(people);
    }
}
