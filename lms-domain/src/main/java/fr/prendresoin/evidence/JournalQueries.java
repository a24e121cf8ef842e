package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads the journal of administration, for administrators; newest first, page after page by the last entry shown (keyset).
 * The files of trainings are verified with the others, and not shown: they are about learners.
 */
@ApplicationScoped
public class JournalQueries {

    private static final int PAGE = 50;
    private static final int BLOCK = 1_000;

    private final EntityManager entityManager;

    protected JournalQueries() {
        this(null);
    }

    @Inject
    JournalQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The fifty entries older than a mark; the newest when there is no such mark. */
    public JournalSlice page(Actor actor, JournalFilter filter, Optional<UUID> after) {
        actor.requireAdministration();
        return JournalSlice.of(rows(filter, after, PAGE + 1), PAGE);
    }

    /** Hands every entry of the filter to a writer, newest first, in memory that does not grow with the journal. */
    public void export(Actor actor, JournalFilter filter, Consumer<JournalRow> writer) {
        actor.requireAdministration();
        Optional<UUID> after = Optional.empty();
        do {
            List<JournalRow> block = rows(filter, after, BLOCK);
            block.forEach(writer);
            after = block.size() < BLOCK
                    ? Optional.empty()
                    : Optional.of(block.get(BLOCK - 1).id());
        } while (after.isPresent());
    }

    /** Recomputes every file from its first entry to its last. */
    public ChainState verify(Actor actor) {
        actor.requireAdministration();
        List<JournalFile> files = entityManager
                .createQuery("select f from JournalFile f order by f.name", JournalFile.class)
                .getResultList();
        List<ChainBreak> breaks = new ArrayList<>();
        files.forEach(file -> verify(file).ifPresent(breaks::add));
        entityManager.clear();
        long entries = files.stream().mapToLong(JournalFile::length).sum();
        return new ChainState(files.size(), entries, List.copyOf(breaks));
    }

    /** By blocks, and never the entries that were added after the file was read. */
    private Optional<ChainBreak> verify(JournalFile file) {
        ChainCheck check = new ChainCheck(file.name());
        for (long from = 0; from < file.length(); from += BLOCK) {
            entityManager
                    .createQuery(
                            "select e from JournalEntry e where e.file = :file and e.position > :from"
                                    + " and e.position <= :until order by e.position",
                            JournalEntry.class)
                    .setParameter("file", file.name())
                    .setParameter("from", from)
                    .setParameter("until", Math.min(from + BLOCK, file.length()))
                    .getResultList()
                    .forEach(check::next);
            entityManager.clear();
        }
        return check.end(file);
    }

    private List<JournalRow> rows(JournalFilter filter, Optional<UUID> after, int most) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(filter, values) + older(after, values);
        TypedQuery<JournalEntry> query = entityManager
                .createQuery(
                        "select e from JournalEntry e where e.file not like 'training/%'" + conditions
                                + " order by e.at desc, e.id desc",
                        JournalEntry.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        List<JournalRow> rows =
                query.getResultList().stream().map(JournalEntry::row).toList();
        entityManager.clear();
        return rows;
    }

    private static String conditions(JournalFilter filter, Map<String, Object> values) {
        StringBuilder jpql = new StringBuilder();
        filter.from().ifPresent(from -> jpql.append(put(values, "from", from, " and e.at >= :from")));
        filter.until().ifPresent(until -> jpql.append(put(values, "until", until, " and e.at < :until")));
        filter.act().ifPresent(act -> jpql.append(put(values, "act", act, " and e.act = :act")));
        filter.subject().ifPresent(id -> jpql.append(put(values, "subject", id, " and e.subjectId = :subject")));
        if (!filter.actor().isBlank()) {
            String part = "%" + filter.actor().strip().replaceAll("([%_!])", "!$1") + "%";
            jpql.append(put(values, "actor", part, " and e.actorName like :actor escape '!'"));
        }
        return jpql.toString();
    }

    private static String put(Map<String, Object> values, String name, Object value, String condition) {
        values.put(name, value);
        return condition;
    }

    private String older(Optional<UUID> after, Map<String, Object> values) {
        Optional<JournalEntry> mark = after.map(id -> entityManager.find(JournalEntry.class, id));
        mark.ifPresent(entry -> {
            values.put("mark", after.orElseThrow());
            values.put("moment", entry.row().at());
        });
        return mark.map(entry -> " and (e.at < :moment or (e.at = :moment and e.id < :mark))")
                .orElse("");
    }
}
