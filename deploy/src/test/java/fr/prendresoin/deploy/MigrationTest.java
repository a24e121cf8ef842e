package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnknownHostException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void an_unreachable_database_is_named_without_its_password() {
        DatabaseAddress nobody = new DatabaseAddress(
                "jdbc:mariadb://127.0.0.1:" + ListeningPort.anyFree() + "/x?password=secret", "ps", "secret");

        assertThatThrownBy(() -> new Migration(nobody).requireReachable())
                .isInstanceOf(StartupFailure.class)
                .hasMessageContainingAll("jdbc:mariadb://127.0.0.1:", "rien n’écoute", "LMS_DB_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void each_usual_refusal_has_its_sentence() {
        assertThat(Migration.reason(new SQLException(new UnknownHostException("db.example"))))
                .isEqualTo("machine inconnue (db.example)");
        assertThat(Migration.reason(new SQLException("Access denied", "28000", 1045)))
                .isEqualTo("compte ou mot de passe refusé");
        assertThat(Migration.reason(new SQLException("Unknown database", "42000", 1049)))
                .startsWith("cette base n’existe pas");
        assertThat(Migration.reason(new SQLException("Too many connections", "08004", 1040)))
                .isEqualTo("Too many connections");
    }

    @Test
    void a_failed_migration_is_told_by_its_script_and_by_what_the_database_said() {
        FlywayException failed = new FlywayException(
                "Failed to execute script V0002__bad.sql\n-----\nSQL State : 42S02",
                new SQLException("Table 'nowhere' doesn't exist"));

        assertThat(Migration.inShort(failed))
                .isEqualTo("Failed to execute script V0002__bad.sql\n  Table 'nowhere' doesn't exist");
    }

    @Test
    void a_refusal_without_cause_is_told_once() {
        assertThat(Migration.inShort(new FlywayException("Validate failed"))).isEqualTo("Validate failed");
    }
}
