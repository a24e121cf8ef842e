package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps notices in the database. */
@ApplicationScoped
class JpaNoticeRepository implements NoticeRepository {

    private static final String ADD =
            "insert ignore into notice (person_id, kind, subject, about, day, link, cause," + " written_at) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager entityManager;

    protected JpaNoticeRepository() {
        this(null);
    }

    @Inject
    JpaNoticeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void addOnce(PersonId person, MessageKind kind, NewNotice news, Instant now) {
        addAllOnce(List.of(new Told(person, kind, news)), now);
    }

    /** Native, because JPQL has no word for what is left out when it is there. */
    @Override
    public void addAllOnce(List<Told> news, Instant now) {
        if (news.isEmpty()) {
            return;
        }
        Query query = entityManager.createNativeQuery(ADD + String.join(", ", Collections.nCopies(news.size(), ROW)));
        int position = 1;
        for (Told told : news) {
            for (Object value : values(told, now)) {
                query.setParameter(position++, value);
            }
        }
        query.executeUpdate();
    }

    private static Object[] values(Told told, Instant now) {
        NewNotice news = told.news();
        return new Object[] {
            told.person().value().toString(),
            told.kind().name(),
            news.subject().name(),
            news.about(),
            news.day(),
            news.link(),
            news.cause(),
            LocalDateTime.ofInstant(now, ZoneOffset.UTC)
        };
    }

    @Override
    public Optional<Notice> find(long id) {
        return Optional.ofNullable(entityManager.find(Notice.class, id));
    }

    @Override
    public List<Notice> latest(PersonId person, Long before, int most) {
        return entityManager
                .createQuery(
                        "select n from Notice n where n.personId = :person and n.id < :before order by n.id desc",
                        Notice.class)
                .setParameter("person", person.value())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long unread(PersonId person) {
        return entityManager
                .createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.readAt is null", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    @Override
    public int readAll(PersonId person, Instant now) {
        return entityManager
                .createQuery("update Notice n set n.readAt = :now where n.personId = :person and n.readAt is null")
                .setParameter("now", now)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    @Override
    public int forgetWrittenBefore(Instant moment) {
        return entityManager
                .createQuery("delete from Notice n where n.writtenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
