package fr.prendresoin.organisation;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Takes whoever is erased out of promotions and roles. No promotion is left in words: what it asked still counts. */
@ApplicationScoped
class ForgetOnErasure {

    private final EntityManager entityManager;

    protected ForgetOnErasure() {
        this(null);
    }

    @Inject
    ForgetOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes Erasure erased) {
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
