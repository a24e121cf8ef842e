package fr.prendresoin.administration;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonErased;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Deletes what was proposed for whoever is erased, and gives what they proposed or decided to their pseudonym. */
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
                .createQuery("delete from Proposal p where p.personId in :people")
                .setParameter(
                        "people", erased.people().stream().map(PersonId::value).toList())
                .executeUpdate();
    }

    /** What still waits for a second administrator falls with its author: see {@code PROPOSER_GONE}. */
    void cut(@Observes PersonErased erased) {
        for (String column : new String[] {"proposedBy", "decidedBy"}) {
            entityManager
                    .createQuery("update Proposal p set p." + column + " = :pseudonym where p." + column + " = :person")
                    .setParameter("pseudonym", erased.pseudonym().value())
                    .setParameter("person", erased.person().value())
                    .executeUpdate();
        }
    }
}
