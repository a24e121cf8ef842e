package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps the journal in the database. */
@ApplicationScoped
class JpaJournalRepository implements JournalRepository {

    /** Takes the exclusive lock even when the row is there: two writers of a new day never wait for each other. */
    private static final String BEGIN = "insert into journal_file (name, length, head) values (?, 0, ?)"
            + " on duplicate key update length = length";

    private static final String COUNT =
            "insert into refusal_count (id, minute, actor_id, actor_name, act, address, times)"
                    + " values (?, ?, ?, ?, ?, ?, 1) on duplicate key update times = times + 1";

    /** Names of files sort by day. */
    private static final String FIRST_OF_REFUSALS = JournalFile.ofRefusals(LocalDate.EPOCH);

    private final EntityManager entityManager;

    protected JpaJournalRepository() {
        this(null);
    }

    @Inject
    JpaJournalRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public JournalFile lockFile(String name) {
        return locked(name).orElseGet(() -> {
            entityManager
                    .createNativeQuery(BEGIN)
                    .setParameter(1, name)
                    .setParameter(2, Seal.NONE_BEFORE)
                    .executeUpdate();
            return locked(name).orElseThrow();
        });
    }

    private Optional<JournalFile> locked(String name) {
        return Optional.ofNullable(entityManager.find(JournalFile.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void append(JournalEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    @Override
    public void count(Actor actor, EvidenceAct act, Instant minute, String address) {
        RefusalCount first = new RefusalCount(actor, act, minute, address);
        entityManager
                .createNativeQuery(COUNT)
                .setParameter(1, first.id())
                .setParameter(2, LocalDateTime.ofInstant(minute, ZoneOffset.UTC))
                .setParameter(3, first.actor() == null ? null : first.actor().toString())
                .setParameter(4, first.actorName())
                .setParameter(5, first.act().name())
                .setParameter(6, first.address())
                .executeUpdate();
    }

    @Override
    public int forgetRefusalsBefore(LocalDate day) {
        entityManager
                .createQuery("delete from JournalEntry e where e.file >= :first and e.file < :day")
                .setParameter("first", FIRST_OF_REFUSALS)
                .setParameter("day", JournalFile.ofRefusals(day))
                .executeUpdate();
        return entityManager
                .createQuery("delete from JournalFile f where f.name >= :first and f.name < :day")
                .setParameter("first", FIRST_OF_REFUSALS)
                .setParameter("day", JournalFile.ofRefusals(day))
                .executeUpdate();
    }

    @Override
    public List<RefusalCount> takeRefusalsBefore(Instant moment) {
        List<RefusalCount> taken = entityManager
                .createQuery(
                        "select r from RefusalCount r where r.minute < :moment order by r.minute, r.id",
                        RefusalCount.class)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        taken.forEach(entityManager::remove);
        entityManager.flush();
        return taken;
    }
}
