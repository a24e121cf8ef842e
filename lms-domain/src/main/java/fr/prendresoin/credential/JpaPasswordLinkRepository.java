package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps password links in the database. */
@ApplicationScoped
class JpaPasswordLinkRepository implements PasswordLinkRepository {

    private final EntityManager entityManager;

    protected JpaPasswordLinkRepository() {
        this(null);
    }

    @Inject
    JpaPasswordLinkRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void note(PasswordLinkRequest request) {
        entityManager
                .createNativeQuery("insert into password_link_request (login_hash, login, asked_at) values (?, ?, ?)"
                        + " on duplicate key update login = login")
                .setParameter(1, PasswordLinkRequest.keyOf(request.login()))
                .setParameter(2, request.login().value())
                .setParameter(3, LocalDateTime.ofInstant(request.askedAt(), ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public List<PasswordLinkRequest> takeRequests(int most) {
        @SuppressWarnings("unchecked")
        List<PasswordLinkRequest> taken = entityManager
                .createNativeQuery(
                        "select login_hash, login, asked_at from password_link_request order by asked_at limit " + most
                                + " for update skip locked",
                        PasswordLinkRequest.class)
                .getResultList();
        taken.forEach(entityManager::remove);
        entityManager.flush();
        return taken;
    }

    @Override
    public void add(PasswordLink link) {
        entityManager.persist(link);
        entityManager.flush();
    }

    @Override
    public Optional<PasswordLink> find(Secret secret) {
        return Optional.ofNullable(entityManager.find(PasswordLink.class, secret.hash()));
    }

    @Override
    public long madeSince(PersonId person, Instant moment) {
        return entityManager
                .createQuery(
                        "select count(l) from PasswordLink l where l.personId = :person and l.madeAt > :moment",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("moment", moment)
                .getSingleResult();
    }

    @Override
    public boolean use(Secret secret, PersonId person, Instant now) {
        boolean usable = entityManager
                        .createQuery("update PasswordLink l set l.usedAt = :now where l.tokenHash = :hash"
                                + " and l.personId = :person and l.usedAt is null and l.expiresAt > :now")
                        .setParameter("now", now)
                        .setParameter("hash", secret.hash())
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
        if (usable) {
            entityManager
                    .createQuery("update PasswordLink l set l.usedAt = :now"
                            + " where l.personId = :person and l.usedAt is null")
                    .setParameter("now", now)
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
        return usable;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return entityManager
                .createQuery("delete from PasswordLink l where l.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
