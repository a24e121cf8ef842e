package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps second factors in the database. */
@ApplicationScoped
class JpaSecondFactorRepository implements SecondFactorRepository {

    private final EntityManager entityManager;

    protected JpaSecondFactorRepository() {
        this(null);
    }

    @Inject
    JpaSecondFactorRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<SecondFactor> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(SecondFactor.class, person.value()));
    }

    @Override
    public void add(SecondFactor factor) {
        entityManager.persist(factor);
        entityManager.flush();
    }

    @Override
    public void remove(SecondFactor factor, PersonId person) {
        removeCodes(person);
        entityManager.remove(factor);
        entityManager.flush();
    }

    @Override
    public boolean accept(PersonId person, long step) {
        return entityManager
                        .createQuery("update SecondFactor f set f.lastStep = :step"
                                + " where f.personId = :person and f.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void replaceCodes(PersonId person, List<RecoveryCode> codes) {
        removeCodes(person);
        codes.forEach(entityManager::persist);
        entityManager.flush();
    }

    private void removeCodes(PersonId person) {
        entityManager
                .createQuery("delete from RecoveryCode c where c.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    @Override
    public Optional<RecoveryCode> findCode(PersonId person, String hint) {
        return entityManager
                .createQuery(
                        "select c from RecoveryCode c where c.personId = :person and c.hint = :hint"
                                + " and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("person", person.value())
                .setParameter("hint", hint)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean use(RecoveryCode code, Instant now) {
        return entityManager
                        .createQuery("update RecoveryCode c set c.usedAt = :now where c.id = :id and c.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", code.id())
                        .executeUpdate()
                == 1;
    }

    @Override
    public long codesLeft(PersonId person) {
        return entityManager
                .createQuery(
                        "select count(c) from RecoveryCode c where c.personId = :person and c.usedAt is null",
                        Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }
}
