package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.notification.MailId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps them in the database. */
@ApplicationScoped
class JpaSeatReminderRepository implements SeatReminderRepository {

    private static final String SENT = "select p.familyName, p.givenName, r.steps, r.writtenAt, r.mailId"
            + " from SeatReminder r join Person p on p.id = r.personId where r.sessionId = :session"
            + " order by r.writtenAt desc, p.familyName, p.givenName, r.id";
    private static final String LAST =
            "select r.personId, r.writtenAt from %s r where r.personId in :people and r.writtenAt > :since";

    /** Ours, and those about deadlines. */
    private static final List<String> REMINDERS = List.of("SeatReminder", "Reminder");

    private final EntityManager entityManager;

    protected JpaSeatReminderRepository() {
        this(null);
    }

    @Inject
    JpaSeatReminderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void addAll(List<SeatReminder> reminders) {
        reminders.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public Map<UUID, Instant> lastTo(List<UUID> people, Instant since) {
        Map<UUID, Instant> last = new HashMap<>();
        if (!people.isEmpty()) {
            REMINDERS.forEach(kind -> entityManager
                    .createQuery(LAST.formatted(kind), Object[].class)
                    .setParameter("people", people)
                    .setParameter("since", since)
                    .getResultList()
                    .forEach(row -> last.merge((UUID) row[0], (Instant) row[1], JpaSeatReminderRepository::later)));
        }
        return last;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public List<SentReminder> sent(SessionId session) {
        return entityManager
                .createQuery(SENT, Object[].class)
                .setParameter("session", session.value())
                .getResultList()
                .stream()
                .map(SentReminder::of)
                .toList();
    }

    @Override
    public Map<MailId, SeatReminder> behind(List<MailId> mails) {
        return entityManager
                .createQuery("select r from SeatReminder r where r.mailId in :mails", SeatReminder.class)
                .setParameter("mails", mails.stream().map(MailId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(SeatReminder::mail, Function.identity()));
    }

    @Override
    public void forget(SeatReminder reminder) {
        entityManager.remove(reminder);
        entityManager.flush();
    }
}
