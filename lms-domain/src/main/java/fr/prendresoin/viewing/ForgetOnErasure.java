package fr.prendresoin.viewing;

import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Forgets who saw the platform as somebody erased. That somebody erased saw it as another stays for that other, without
 * their name; the journal keeps both.
 */
@ApplicationScoped
class ForgetOnErasure {

    private final ViewingRepository viewings;
    private final EntityManager entityManager;

    protected ForgetOnErasure() {
        this(null, null);
    }

    @Inject
    ForgetOnErasure(ViewingRepository viewings, EntityManager entityManager) {
        this.viewings = viewings;
        this.entityManager = entityManager;
    }

    void on(@Observes Erasure erased) {
        viewings.forget(erased.people());
    }

    void cut(@Observes PersonErased erased) {
        entityManager
                .createQuery("update Viewing v set v.viewerId = :pseudonym where v.viewerId = :person")
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
