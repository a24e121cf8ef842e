package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps them in the database. */
@ApplicationScoped
class JpaPracticeRepository implements PracticeRepository {

    private final EntityManager entityManager;

    protected JpaPracticeRepository() {
        this(null);
    }

    @Inject
    JpaPracticeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<KnownPractice> of(PersonId person) {
        return entityManager
                .createQuery(
                        "select s from KnownPractice s where s.personId = :person order by s.id", KnownPractice.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public void add(KnownPractice practice) {
        entityManager.persist(practice);
        entityManager.flush();
    }
}
