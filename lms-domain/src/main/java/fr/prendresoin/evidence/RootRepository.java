package fr.prendresoin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Keeps public roots and what they are made of, in SQL: some ten thousand leaves are one statement. */
@ApplicationScoped
class RootRepository {

    private static final String ROOTS =
            "select number, made_at, leaves, root, previous, seal_key, signature from seal_root order by number";

    /** Refusals end one day, by whole files, and are in no root. */
    private static final String GROWN = "select f.name, f.length, f.head from journal_file f"
            + " where f.length > 0 and f.name not like 'refusals/%' and not exists"
            + " (select 1 from seal_leaf l where l.name = f.name and l.length = f.length) order by f.name";

    private static final String ALTERED = "select l.name, l.length, e.hash is null from seal_leaf l"
            + " left join journal_entry e on e.file = l.name and e.position = l.length"
            + " where l.length > 0 and (e.hash is null or e.hash <> l.head) order by l.name, l.length";

    private final EntityManager entityManager;

    protected RootRepository() {
        this(null);
    }

    @Inject
    RootRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What a root is made of at one place. */
    record Leaf(String name, long length, String head) {

        String text() {
            return name + "\n" + length + "\n" + head;
        }
    }

    /** From now on the next root stands for this text. */
    void await(String digest, Instant now) {
        execute("insert ignore into sealed_text (digest, sealed_at) values (?, ?)", digest, moment(now));
    }

    List<RootRow> roots() {
        return rows(ROOTS).stream().map(RootRepository::root).toList();
    }

    /** Files that grew since the last root, and texts that wait. */
    List<Leaf> grown() {
        List<Leaf> leaves =
                new ArrayList<>(rows(GROWN).stream().map(RootRepository::leaf).toList());
        rows("select 'text', 0, digest from sealed_text order by digest").forEach(row -> leaves.add(leaf(row)));
        return leaves;
    }

    void add(RootRow made, List<Leaf> leaves) {
        execute(
                "insert into seal_root values (?, ?, ?, ?, ?, ?, ?)",
                made.number(),
                moment(made.madeAt()),
                made.leaves(),
                made.root(),
                made.previous(),
                made.keyId(),
                made.signature());
        for (int position = 0; position < leaves.size(); position++) {
            Leaf leaf = leaves.get(position);
            execute(
                    "insert into seal_leaf values (?, ?, ?, ?, ?)",
                    made.number(),
                    position,
                    leaf.name(),
                    leaf.length(),
                    leaf.head());
            if (leaf.length() == 0) {
                execute("delete from sealed_text where digest = ?", leaf.head());
            }
        }
    }

    List<Leaf> leavesOf(long number) {
        return rows("select name, length, head from seal_leaf where root_number = ? order by position", number).stream()
                .map(RootRepository::leaf)
                .toList();
    }

    /** The number of the root that stands for a text, and the place of the text in it; empty before there is one. */
    List<Object[]> placesOf(String digest) {
        return rows(
                "select root_number, position from seal_leaf where head = ? and length = 0 order by root_number",
                digest);
    }

    /** The entries that are not what a root stands for. */
    List<ChainBreak> altered() {
        return rows(ALTERED).stream()
                .map(row -> new ChainBreak(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue() == 1 ? ChainBreak.Kind.MISSING : ChainBreak.Kind.CHANGED))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, Object... values) {
        return bound(statement, values).getResultList();
    }

    private void execute(String statement, Object... values) {
        bound(statement, values).executeUpdate();
    }

    private Query bound(String statement, Object... values) {
        Query query = entityManager.createNativeQuery(statement);
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        return query;
    }

    private static Leaf leaf(Object[] row) {
        return new Leaf((String) row[0], ((Number) row[1]).longValue(), (String) row[2]);
    }

    private static RootRow root(Object[] row) {
        return new RootRow(
                ((Number) row[0]).longValue(),
                ((Timestamp) row[1]).toLocalDateTime().toInstant(ZoneOffset.UTC),
                ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }

    private static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
