package fr.prendresoin.attestation;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Who is erased leaves their attestations, which prove what others rely upon, and no way from them to anything else. */
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

    void on(@Observes PersonErased erased) {
        entityManager
                .createQuery(
                        "update Attestation a set a.personId = null, a.enrolmentId = null where a.personId = :person")
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
