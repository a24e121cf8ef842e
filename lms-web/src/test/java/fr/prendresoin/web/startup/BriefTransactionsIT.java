package fr.prendresoin.web.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.vorburger.exec.ManagedProcessException;
import fr.prendresoin.EmbeddedMariaDb;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefTransactionsIT {

    private static EmbeddedMariaDb database;

    private Connection connection;
    private Connection witness;

    @BeforeAll
    static void start() {
        database = new EmbeddedMariaDb();
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        database.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        witness = DriverManager.getConnection(database.address(), database.user(), "");
        say(witness, "create or replace table brief (n int primary key) engine = InnoDB");
        connection = BriefTransactions.on(DriverManager.getConnection(database.address(), database.user(), ""));
    }

    @AfterEach
    void leave() throws SQLException {
        connection.close();
        witness.close();
    }

    @Test
    void nothing_is_seen_before_the_commit() throws SQLException {
        connection.setAutoCommit(false);
        say(connection, "insert into brief values (1)");
        assertThat(rows()).isZero();

        connection.commit();

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void what_is_rolled_back_was_never_there_and_the_next_transaction_is_one_too() throws SQLException {
        connection.setAutoCommit(false);
        say(connection, "insert into brief values (1)");
        connection.rollback();
        say(connection, "insert into brief values (2)");
        connection.rollback();

        assertThat(rows()).isZero();
    }

    @Test
    void after_the_transaction_each_statement_is_kept_alone_again() throws SQLException {
        connection.setAutoCommit(false);
        say(connection, "insert into brief values (1)");
        connection.commit();
        connection.setAutoCommit(true);
        say(connection, "insert into brief values (2)");

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void autocommit_in_the_middle_of_a_transaction_commits_it() throws SQLException {
        connection.setAutoCommit(false);
        say(connection, "insert into brief values (1)");
        connection.setAutoCommit(true);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_connection_that_breaks_leaves_nothing_half_written() throws SQLException {
        connection.setAutoCommit(false);
        say(connection, "insert into brief values (1)");
        connection.close();

        assertThat(rows()).isZero();
    }

    @Test
    void a_savepoint_goes_back_to_its_point_only() throws SQLException {
        connection.setAutoCommit(false);
        say(connection, "insert into brief values (1)");
        var point = connection.setSavepoint();
        say(connection, "insert into brief values (2)");
        connection.rollback(point);
        connection.commit();

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void errors_are_those_of_the_driver() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> say(connection, "insert into nowhere values (1)"));
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int rows() throws SQLException {
        try (Statement statement = witness.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from brief")) {
            count.next();
            return count.getInt(1);
        }
    }
}
