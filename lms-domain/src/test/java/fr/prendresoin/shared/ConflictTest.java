package fr.prendresoin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {

    @Test
    void a_row_that_stands_already_is_a_conflict() {
        List<SQLException> taken = List.of(
                new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062),
                new SQLTransactionRollbackException("Deadlock found when trying to get lock", "40001", 1213));

        assertThat(taken)
                .extracting(cause -> Conflict.whenTaken(wrapped(cause), "the same moment"))
                .hasOnlyElementsOfType(Conflict.class);
    }

    @Test
    void a_database_that_is_away_or_a_row_that_does_not_fit_is_no_conflict() {
        List<SQLException> others = List.of(
                new SQLNonTransientConnectionException("Socket error", "08000"),
                new SQLException("Data too long for column", "22001"));

        assertThat(others).allSatisfy(cause -> {
            PersistenceException failure = wrapped(cause);
            assertThat(Conflict.whenTaken(failure, "the same moment")).isSameAs(failure);
        });
    }

    private static PersistenceException wrapped(SQLException cause) {
        return new PersistenceException(new IllegalStateException(cause));
    }
}
