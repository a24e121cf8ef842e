package fr.prendresoin.obligation;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Deletes the whole file of whoever is erased. */
@ApplicationScoped
class ForgetOnErasure {

    private static final List<String> OWN = List.of("DeclaredAction", "KnownSituation", "KnownSpan", "SummarySending");

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
        forgetProofs(people);
        OWN.forEach(entity -> entityManager
                .createQuery("delete from " + entity + " e where e.personId in :people")
                .setParameter("people", people)
                .executeUpdate());
    }

    /** By their actions, read first: EclipseLink makes a temporary table of a subquery, and knows no type for a UUID in it. */
    private void forgetProofs(List<UUID> people) {
        List<UUID> actions = entityManager
                .createQuery("select a.id from DeclaredAction a where a.personId in :people", UUID.class)
                .setParameter("people", people)
                .getResultList();
        if (!actions.isEmpty()) {
            entityManager
                    .createQuery("delete from DeclaredProof p where p.actionId in :actions")
                    .setParameter("actions", actions)
                    .executeUpdate();
        }
    }
}
