package fr.prendresoin.web.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Lets one node of several run a job: the first to write the row of the job, until a while has passed. */
@ApplicationScoped
class JobLock {

    @Resource(lookup = "java:global/jdbc/lms")
    private DataSource database;

    /** Whether this node may run the job now; no node may again before {@code pause} has passed. */
    boolean take(String job, Instant now, Duration pause) {
        return execute("insert ignore into job_lock (name, taken_at) values (?, ?)", job, utc(now)) == 1
                || execute(
                                "update job_lock set taken_at = ? where name = ? and taken_at < ?",
                                utc(now),
                                job,
                                utc(now.minus(pause)))
                        == 1;
    }

    /** Holds on to a job whose turn began at that moment; no when another node has taken it meanwhile. */
    boolean renew(String job, Instant since, Instant now) {
        return execute("update job_lock set taken_at = ? where name = ? and taken_at = ?", utc(now), job, utc(since))
                == 1;
    }

    /** Lets the job be taken by whoever comes next. */
    void release(String job) {
        execute("delete from job_lock where name = ?", job);
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot take the lock of a job", e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
