package fr.prendresoin.credential;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Deletes the password links, the second factors and the recovery codes of whoever is erased. */
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
        forgetRequests(people);
        for (String entity : List.of("PasswordLink", "RecoveryCode", "SecondFactor")) {
            entityManager
                    .createQuery("delete from " + entity + " e where e.personId in :people")
                    .setParameter("people", people)
                    .executeUpdate();
        }
    }

    /** They are kept by login, which may be nobody's; two steps, because EclipseLink (4.0.7) deletes by no subquery. */
    private void forgetRequests(List<UUID> people) {
        List<String> logins = entityManager
                .createQuery("select a.login from Account a where a.personId in :people", String.class)
                .setParameter("people", people)
                .getResultList();
        if (!logins.isEmpty()) {
            entityManager
                    .createQuery("delete from PasswordLinkRequest r where r.login in :logins")
                    .setParameter("logins", logins)
                    .executeUpdate();
        }
    }
}
