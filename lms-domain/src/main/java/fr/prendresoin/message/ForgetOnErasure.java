package fr.prendresoin.message;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Deletes what whoever is erased was told, and what they wanted to be told. */
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
        List<UUID> people = erased.people().stream().map(PersonId::value).toList();
        for (String entity : List.of("Notice", "PreferenceChoice")) {
            entityManager
                    .createQuery("delete from " + entity + " n where n.personId in :people")
                    .setParameter("people", people)
                    .executeUpdate();
        }
    }
}
