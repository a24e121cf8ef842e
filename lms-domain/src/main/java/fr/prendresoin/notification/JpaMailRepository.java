package fr.prendresoin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the outbox in the database. */
@ApplicationScoped
class JpaMailRepository implements MailRepository {

    private final EntityManager entityManager;

    protected JpaMailRepository() {
        this(null);
    }

    @Inject
    JpaMailRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OutgoingMail mail) {
        entityManager.persist(mail);
        entityManager.flush();
    }

    @Override
    public void addAll(List<OutgoingMail> mails) {
        mails.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public Optional<OutgoingMail> find(MailId id) {
        return Optional.ofNullable(entityManager.find(OutgoingMail.class, id.value()));
    }

    @Override
    public List<OutgoingMail> due(Instant now, int most) {
        List<OutgoingMail> due = new ArrayList<>(due("=", now, most));
        if (due.size() < most) {
            due.addAll(due("<>", now, most - due.size()));
        }
        return due;
    }

    /** Native, because JPQL has no word for rows that somebody else has locked. */
    @SuppressWarnings("unchecked")
    private List<OutgoingMail> due(String security, Instant now, int most) {
        return entityManager
                .createNativeQuery(
                        "select * from outgoing_mail where kind " + security + " 'SECURITY' and next_try_at <= ?"
                                + " order by next_try_at limit " + most + " for update skip locked",
                        OutgoingMail.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
    }

    @Override
    public List<OutgoingMail> abandoned(int most) {
        return entityManager
                .createQuery(
                        "select m from OutgoingMail m where m.givenUpAt is not null and m.filedAt is null"
                                + " order by m.givenUpAt, m.id",
                        OutgoingMail.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<OutgoingMail> latest(int most) {
        return entityManager
                .createQuery("select m from OutgoingMail m order by m.writtenAt desc, m.id desc", OutgoingMail.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int giveUpExpired(Instant now) {
        int givenUp = entityManager
                .createQuery("update OutgoingMail m set m.givenUpAt = :now, m.nextTryAt = null"
                        + " where m.nextTryAt is not null and m.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
        if (givenUp > 0) {
            entityManager
                    .createQuery("update OutgoingMail m set m.body = null where m.givenUpAt = :now and m.secret = true")
                    .setParameter("now", now)
                    .executeUpdate();
        }
        return givenUp;
    }

    @Override
    public int forgetTextsSentBefore(Instant moment) {
        return entityManager
                .createQuery("update OutgoingMail m set m.body = null where m.sentAt < :moment and m.body is not null")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Override
    public int forgetWrittenBefore(Instant moment) {
        return entityManager
                .createQuery("delete from OutgoingMail m where m.writtenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
