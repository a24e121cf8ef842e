package fr.prendresoin.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** Keeps them in the database, so that any node may receive the answer. */
@ApplicationScoped
class JpaProviderRequestRepository implements ProviderRequestRepository {

    private final EntityManager entityManager;

    protected JpaProviderRequestRepository() {
        this(null);
    }

    @Inject
    JpaProviderRequestRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(ProviderRequest request) {
        entityManager.persist(request);
        entityManager.flush();
    }

    @Override
    public Optional<ProviderRequest> take(String secretHash) {
        Optional<ProviderRequest> request = Optional.ofNullable(
                entityManager.find(ProviderRequest.class, secretHash, LockModeType.PESSIMISTIC_WRITE));
        request.ifPresent(entityManager::remove);
        entityManager.flush();
        return request;
    }

    @Override
    public void forgetBefore(Instant moment) {
        entityManager
                .createQuery("delete from ProviderRequest r where r.openedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
