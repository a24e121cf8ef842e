package fr.prendresoin.deploy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema to the version the war expects; the war itself never migrates. */
final class Migration {

    private final DatabaseAddress address;

    Migration(DatabaseAddress address) {
        this.address = address;
    }

    /** Asked first, alone: Flyway's own words for an unreachable database are a page long. */
    void requireReachable() {
        try (Connection connection = DriverManager.getConnection(address.url(), credentials())) {
            connection.isValid(5);
        } catch (SQLException refused) {
            throw new StartupFailure(
                    "La base " + address + " ne répond pas : " + StartupFailure.deepestMessage(refused)
                            + "\nQue faire : vérifiez LMS_DB_URL, LMS_DB_USER et LMS_DB_PASSWORD, et que cette base tourne.",
                    refused);
        }
    }

    private Properties credentials() {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "10000");
        return properties;
    }

    /** Returns what was done, for the terminal. */
    String run() {
        try {
            return sentence(flyway().migrate());
        } catch (FlywayException failed) {
            throw new StartupFailure("La migration du schéma a échoué : " + failed.getMessage().strip()
                    + "\nQue faire : le serveur n’a pas démarré, les données sont celles d’avant la migration fautive ;"
                    + " corrigez-la, ou revenez à la version précédente.", failed);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load();
    }

    private static String sentence(MigrateResult result) {
        String version = result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
        return switch (result.migrationsExecuted) {
            case 0 -> "Schéma à jour (version " + version + ")";
            case 1 -> "Schéma migré à la version " + version + " (une migration)";
            default -> "Schéma migré à la version " + version + " (" + result.migrationsExecuted + " migrations)";
        };
    }
}
