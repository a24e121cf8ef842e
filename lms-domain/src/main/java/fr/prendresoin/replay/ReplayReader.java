package fr.prendresoin.replay;

import fr.prendresoin.catalogue.StoredVersions;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.completion.Stage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads enrolments with their facts and states from plain JDBC, some hundreds at a time, as one consistent picture. */
final class ReplayReader {

    private static final String ENROLMENTS =
            "select e.id, e.version_id, coalesce(e.zone, f.zone), s.completed_at, s.passed_at"
                    + " from enrolment e left join faculty f on f.id = e.faculty_id"
                    + " left join course_state s on s.enrolment_id = e.id where e.id > ? order by e.id limit ?";

    private static final String FACTS = "select enrolment_id, kind, activity, sequence, recorded_at, score, total,"
            + " passed, happened_on from activity_fact where enrolment_id between ? and ?";

    private static final String STATES = "select enrolment_id, activity, completed_at, passed_at, best_score"
            + " from activity_state where enrolment_id between ? and ? and completed_at is not null";

    private static final String MOVES = "select enrolment_id, from_version_id, to_version_id, moved_at"
            + " from enrolment_version_move where enrolment_id between ? and ? order by moved_at";

    private final Connection database;
    private final int block;
    private final StoredVersions courses;
    private long facts;

    ReplayReader(Connection database, int block) throws SQLException {
        this.database = database;
        this.block = block;
        this.courses = new StoredVersions(database);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
    }

    /** A row of one of the statements: what it says of an enrolment. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Base(UUID enrolment, UUID version, ZoneId zone, Instant completedAt, Instant passedAt) {}

    private record Move(UUID from, UUID to, Instant at) {}

    /** How many facts have been read. */
    long facts() {
        return facts;
    }

    /** The next enrolments after this one, in the order of the database; empty at the end. */
    List<KeptStates> after(UUID last) throws SQLException {
        List<Base> bases = bases(last);
        if (bases.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Fact>> known = among(bases, FACTS, ReplayReader::fact);
        Map<UUID, List<ActivityStatus>> statuses = among(bases, STATES, ReplayReader::status);
        Map<UUID, List<Move>> moves = among(bases, MOVES, ReplayReader::move);
        List<KeptStates> kept = new ArrayList<>();
        for (Base base : bases) {
            List<Fact> theirs = known.getOrDefault(base.enrolment(), List.of());
            facts += theirs.size();
            kept.add(new KeptStates(
                    base.enrolment(),
                    base.completedAt(),
                    base.passedAt(),
                    statuses.getOrDefault(base.enrolment(), List.of()).stream()
                            .collect(Collectors.toMap(ActivityStatus::activity, status -> status)),
                    new Journey(
                            stages(base, moves.getOrDefault(base.enrolment(), List.of())),
                            new Facts(theirs, base.zone()))));
        }
        return kept;
    }

    private List<Stage> stages(Base base, List<Move> moves) throws SQLException {
        UUID first = moves.isEmpty() ? base.version() : moves.get(0).from();
        List<Stage> stages = new ArrayList<>(List.of(Stage.first(courses.version(first))));
        for (Move move : moves) {
            stages.add(new Stage(courses.version(move.to()), move.at()));
        }
        return stages;
    }

    private List<Base> bases(UUID last) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(ENROLMENTS)) {
            query.setString(1, last.toString());
            query.setInt(2, block);
            List<Base> bases = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ZoneId zone = ZoneId.of(rows.getString(3));
                    bases.add(new Base(id(rows, 1), id(rows, 2), zone, instant(rows, 4), instant(rows, 5)));
                }
            }
            return bases;
        }
    }

    private <T> Map<UUID, List<T>> among(List<Base> bases, String sql, Row<T> row) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, bases.get(0).enrolment().toString());
            query.setString(2, bases.get(bases.size() - 1).enrolment().toString());
            Map<UUID, List<T>> read = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    read.computeIfAbsent(id(rows, 1), id -> new ArrayList<>()).add(row.read(rows));
                }
            }
            return read;
        }
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                Fact.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                instant(row, 5),
                row.getObject(6, Integer.class),
                row.getObject(7, Integer.class),
                row.getBoolean(8),
                row.getObject(9, LocalDate.class));
    }

    private static ActivityStatus status(ResultSet row) throws SQLException {
        return new ActivityStatus(row.getString(2), instant(row, 3), instant(row, 4), row.getObject(5, Integer.class));
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(id(row, 2), id(row, 3), instant(row, 4));
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
