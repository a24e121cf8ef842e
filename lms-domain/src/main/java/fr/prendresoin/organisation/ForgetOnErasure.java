package fr.prendresoin.organisation;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Takes whoever is erased out of promotions and roles. No promotion is left in words: what it asked still counts. */
@ApplicationScoped
class ForgetOnErasure {

    private final EntityManager entityManager;
    private final DomainEvents events;

    protected ForgetOnErasure() {
        this(null, null);
    }

    @Inject
    ForgetOnErasure(EntityManager entityManager, DomainEvents events) {
        this.entityManager = entityManager;
        this.events = events;
    }

    void on(@Observes Erasure erased) {
        events.publish(new StaysErased(erased.people()));
        for (String entity : List.of("PromotionMember", "Membership")) {
            entityManager
                    .createQuery("delete from " + entity + " e where e.personId in :people")
                    .setParameter(
                            "people",
                            erased.people().stream().map(PersonId::value).toList())
                    .executeUpdate();
        }
    }
}
