package fr.prendresoin.note;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Deletes the notes of whoever is erased. */
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
        entityManager
                .createQuery("delete from Note n where n.personId in :people")
                .setParameter(
                        "people", erased.people().stream().map(PersonId::value).toList())
                .executeUpdate();
    }
}
