package fr.prendresoin.accommodation;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonErased;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Deletes the accommodations of whoever is erased; those they decided for others lose their name. */
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
                .createQuery("delete from Accommodation a where a.personId in :people")
                .setParameter(
                        "people", erased.people().stream().map(PersonId::value).toList())
                .executeUpdate();
    }

    void cut(@Observes PersonErased erased) {
        cut("update Accommodation a set a.decidedBy = :pseudonym where a.decidedBy = :person", erased);
        cut("update Accommodation a set a.endedBy = :pseudonym where a.endedBy = :person", erased);
    }

    private void cut(String statement, PersonErased erased) {
        entityManager
                .createQuery(statement)
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
