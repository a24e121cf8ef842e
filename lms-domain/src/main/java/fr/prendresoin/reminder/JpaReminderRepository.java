package fr.prendresoin.reminder;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.notification.MailId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds in the database who may be due to be reminded. */
@ApplicationScoped
class JpaReminderRepository implements ReminderRepository {

    /** Not asked any more, done, suspended, or in a césure. */
    private static final String OPEN = "e.withdrawn_at is null and e.exempted_at is null and s.completed_at is null"
            + " and not exists (select 1 from account a where a.person_id = e.person_id and a.suspended_at is not null)"
            + " and not exists (select 1 from promotion_member m join study_situation t on t.member_id = m.id"
            + " where m.person_id = e.person_id and m.promotion_id = e.promotion_id and t.kind = 'CESURE'"
            + " and t.ended_at is null and t.from_day <= ? and (t.until_day is null or t.until_day > ?))";

    private static final String WRITTEN =
            "select r.mail_id, r.person_id, r.step, coalesce(e.zone, f.zone), r.written_at,"
                    + " (r.due_on = e.due_on and " + OPEN
                    + ") from reminder r join enrolment e on e.id = r.enrolment_id"
                    + " left join faculty f on f.id = e.faculty_id left join course_state s on s.enrolment_id = e.id"
                    + " where r.mail_id in (%s)";

    /** Where a day begins first, and where last: somebody who may be away is not written to. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private final EntityManager entityManager;

    protected JpaReminderRepository() {
        this(null);
    }

    @Inject
    JpaReminderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<ZoneId> zones() {
        return entityManager
                .createQuery("select distinct f.zone from Faculty f", String.class)
                .getResultStream()
                .map(ZoneId::of)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Candidate> candidates(ZoneId zone, Optional<PersonId> after, Instant now, int most) {
        CandidateSearch search = new CandidateSearch(zone, now);
        Query query = entityManager.createNativeQuery(search.statement(OPEN, most));
        List<Object> values =
                search.values(after.map(person -> person.value().toString()).orElse(""));
        for (int index = 0; index < values.size(); index++) {
            query.setParameter(index + 1, values.get(index));
        }
        Stream<Object[]> rows = query.getResultList().stream();
        return rows.map(columns -> new CandidateColumns(columns).candidate()).toList();
    }

    @Override
    public void addAll(List<Reminder> reminders) {
        reminders.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Written> written(List<MailId> mails, Instant now) {
        String marks = String.join(", ", Collections.nCopies(mails.size(), "?"));
        Query query = entityManager
                .createNativeQuery(WRITTEN.formatted(marks))
                .setParameter(1, LocalDate.ofInstant(now, EARLIEST))
                .setParameter(2, LocalDate.ofInstant(now, LATEST));
        for (int index = 0; index < mails.size(); index++) {
            query.setParameter(index + 3, mails.get(index).value().toString());
        }
        Stream<Object[]> rows = query.getResultList().stream();
        return rows.map(JpaReminderRepository::row).toList();
    }

    private static Written row(Object[] columns) {
        return new Written(
                new MailId((UUID) columns[0]),
                new PersonId((UUID) columns[1]),
                ReminderStep.valueOf((String) columns[2]),
                ZoneId.of((String) columns[3]),
                CandidateColumns.instant(columns[4]),
                ((Number) columns[5]).intValue() == 1);
    }

    @Override
    public int forget(List<MailId> mails) {
        return entityManager
                .createQuery("delete from Reminder r where r.mailId in :mails")
                .setParameter("mails", mails.stream().map(MailId::value).toList())
                .executeUpdate();
    }

    @Override
    public List<ReminderRow> of(EnrolmentId enrolment) {
        return entityManager
                .createQuery(
                        "select r from Reminder r where r.enrolmentId = :enrolment order by r.writtenAt desc",
                        Reminder.class)
                .setParameter("enrolment", enrolment.value())
                .getResultStream()
                .map(Reminder::row)
                .toList();
    }
}
