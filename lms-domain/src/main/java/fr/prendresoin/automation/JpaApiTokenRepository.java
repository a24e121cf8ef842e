package fr.prendresoin.automation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps access tokens in the database. */
@ApplicationScoped
class JpaApiTokenRepository implements ApiTokenRepository {

    private final EntityManager entityManager;

    protected JpaApiTokenRepository() {
        this(null);
    }

    @Inject
    JpaApiTokenRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(ApiToken token) {
        entityManager.persist(token);
        entityManager.flush();
    }

    @Override
    public Optional<ApiToken> lock(ApiTokenId id) {
        return Optional.ofNullable(entityManager.find(ApiToken.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ApiToken> find(Secret secret) {
        return entityManager
                .createQuery("select t from ApiToken t where t.secretHash = :hash", ApiToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ApiTokenRow> rows(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select new fr.prendresoin.automation.ApiTokenRow(t.id, t.label, t.unitId, t.mayWrite,"
                                        + " t.createdAt, t.expiresAt, t.lastUsedOn, t.revokedAt, t.createdBy) from ApiToken t"
                                        + " where t.unitId in :units order by t.createdAt desc, t.id desc",
                                ApiTokenRow.class)
                        .setParameter("units", units.stream().map(UnitId::value).toList())
                        .getResultList();
    }

    @Override
    public void used(ApiTokenId id, LocalDate day) {
        entityManager
                .createQuery("update ApiToken t set t.lastUsedOn = :day where t.id = :id")
                .setParameter("day", day)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void forgetMaker(PersonId person, PersonId pseudonym) {
        entityManager
                .createQuery("update ApiToken t set t.createdBy = :pseudonym where t.createdBy = :person")
                .setParameter("pseudonym", pseudonym.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
