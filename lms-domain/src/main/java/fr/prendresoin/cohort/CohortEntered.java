package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/** Stays in a promotion began to meet the condition of a cohort. */
public record CohortEntered(CohortId cohort, PromotionId promotion, List<PersonId> people) implements DomainEvent {

    /** Copies the list. */
    public CohortEntered {
        people = List.copyOf(people);
    }
}
