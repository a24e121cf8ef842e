package fr.prendresoin.federation;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Deletes the links to identity providers of whoever is erased, and how they practise. */
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
        for (String entity : List.of("AccountLink", "KnownPractice")) {
            entityManager
                    .createQuery("delete from " + entity + " e where e.personId in :people")
                    .setParameter(
                            "people",
                            erased.people().stream().map(PersonId::value).toList())
                    .executeUpdate();
        }
    }
}
