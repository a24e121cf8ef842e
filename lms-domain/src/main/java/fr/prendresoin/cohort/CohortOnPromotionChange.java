package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionJoinedByMany;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Says which cohorts somebody enters with the promotion they join, in the same transaction. Whoever leaves a promotion
 * leaves its cohorts with it: that is said by the promotion already.
 */
@ApplicationScoped
class CohortOnPromotionChange {

    private final CohortMatches matches;
    private final DomainEvents events;

    protected CohortOnPromotionChange() {
        this(null, null);
    }

    @Inject
    CohortOnPromotionChange(CohortMatches matches, DomainEvents events) {
        this.matches = matches;
        this.events = events;
    }

    void joined(@Observes PromotionJoined joined) {
        enter(joined.promotion(), List.of(joined.person()));
    }

    void manyJoined(@Observes PromotionJoinedByMany joined) {
        enter(joined.promotion(), joined.people());
    }

    private void enter(PromotionId promotion, List<PersonId> people) {
        if (!people.isEmpty()) {
            matches.of(promotion, people)
                    .forEach((cohort, meant) -> events.publish(new CohortEntered(cohort, promotion, meant)));
        }
    }
}
