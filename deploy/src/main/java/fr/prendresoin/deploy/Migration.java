package fr.prendresoin.deploy;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema to the version the war expects; the war itself never migrates. */
final class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    private final DatabaseAddress address;

    Migration(DatabaseAddress address) {
        this.address = address;
    }

    /** Asked first, alone: Flyway's own words for an unreachable database are a page long. */
    void requireReachable() {
        connectionRefusal().ifPresent(refused -> {
            throw new StartupFailure(
                    "La base " + address + " ne répond pas : " + reason(refused)
                            + ".\nQue faire : vérifiez LMS_DB_URL, LMS_DB_USER et LMS_DB_PASSWORD, et que cette base"
                            + " tourne.",
                    refused);
        });
    }

    boolean answers() {
        return connectionRefusal().isEmpty();
    }

    private Optional<SQLException> connectionRefusal() {
        try (Connection connection = DriverManager.getConnection(address.url(), credentials())) {
            connection.isValid(5);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused);
        }
    }

    static String reason(SQLException refused) {
        Throwable deepest = StartupFailure.deepest(refused);
        if (deepest instanceof UnknownHostException) {
            return "machine inconnue (" + deepest.getMessage() + ")";
        }
        if (deepest instanceof ConnectException) {
            return "rien n’écoute à cette adresse";
        }
        return switch (refused.getErrorCode()) {
            case 1045 -> "compte ou mot de passe refusé";
            case 1044, 1049 -> "cette base n’existe pas, ou ce compte n’y a pas droit";
            default -> StartupFailure.deepestMessage(refused);
        };
    }

    private Properties credentials() {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "10000");
        return properties;
    }

    /** For whoever only reads: the schema must be the one the war expects, and nobody migrates it in passing. */
    void requireUpToDate() {
        int pending = flyway().info().pending().length;
        if (pending > 0) {
            throw new StartupFailure("Le schéma de la base " + address + " n’est pas celui de cette version (" + pending
                    + " migrations à faire).\nQue faire : démarrez d’abord la plateforme, qui le met à jour.");
        }
    }

    /** Returns what was done, for the terminal. */
    String run() {
        try {
            return sentence(flyway().migrate());
        } catch (FlywayException failed) {
            LOG.log(Level.SEVERE, "Migration failed", failed);
            throw new StartupFailure(
                    "La migration du schéma a échoué : " + inShort(failed)
                            + "\nQue faire : corrigez ce script, ou restaurez la sauvegarde d’avant la migration et"
                            + " revenez à la version précédente (MariaDB ne défait pas une migration interrompue).",
                    failed);
        }
    }

    /** Flyway's message is a report: its first lines name the script, the deepest cause says what the database refused. */
    static String inShort(FlywayException failed) {
        Stream<String> first = failed.getMessage()
                .lines()
                .takeWhile(line -> !line.startsWith("---"))
                .limit(2);
        Stream<String> last =
                Stream.of(failed).filter(thrown -> thrown.getCause() != null).map(StartupFailure::deepestMessage);
        return Stream.concat(first, last).distinct().collect(Collectors.joining("\n  "));
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
