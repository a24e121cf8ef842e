package fr.prendresoin.deploy;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command {@code recompute --verify}: replays every fact through the rules of the war and compares what follows with
 * what is kept. It reads the database of the settings, starts no server and writes nothing.
 */
final class Recomputation {

    static final String COMMAND = "recompute";

    private static final List<String> VERIFY = List.of(COMMAND, "--verify");
    private static final String RULES = "fr.prendresoin.replay.Recompute";

    /** Held, or it would be collected with its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Settings settings;
    private final Installation installation;
    private final Console console;
    private final RunningParts running;

    Recomputation(Settings settings, Installation installation, Console console, RunningParts running) {
        this.settings = settings;
        this.installation = installation;
        this.console = console;
        this.running = running;
    }

    /** Nothing else is offered: a difference is a fault to be understood, not to be written over. */
    static void requireKnown(List<String> options) {
        if (!options.equals(VERIFY)) {
            throw new StartupFailure("Option inconnue : " + String.join(" ", options)
                    + "\nQue faire : écrivez recompute --verify, qui compare et n’écrit rien.");
        }
    }

    /** True when everything that is kept follows from the facts. */
    boolean verify() {
        FLYWAY.setLevel(Level.WARNING);
        DatabaseAddress address = settings.database().orElseGet(this::embeddedDatabase);
        Migration migration = new Migration(address);
        migration.requireReachable();
        migration.requireUpToDate();
        WarClasses classes = WarClasses.of(
                installation.war(), settings.data().resolve("server").resolve(COMMAND));
        running.add(classes);
        console.step("Les faits sont rejoués…");
        return replay(classes, address);
    }

    @SuppressWarnings("unchecked")
    private boolean replay(WarClasses classes, DatabaseAddress address) {
        BiPredicate<Connection, Consumer<String>> rules =
                (BiPredicate<Connection, Consumer<String>>) classes.make(RULES);
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            connection.setReadOnly(true);
            return rules.test(connection, console::say);
        } catch (SQLException lost) {
            throw new StartupFailure("La base " + address + " ne répond plus : " + Migration.reason(lost), lost);
        }
    }

    private DatabaseAddress embeddedDatabase() {
        if (!Files.isDirectory(settings.databaseFolder().resolve("data"))) {
            throw new StartupFailure("Il n’y a pas de base dans " + settings.databaseFolder()
                    + ".\nQue faire : donnez par LMS_DATA le dossier de la plateforme, ou par LMS_DB_URL sa base.");
        }
        Mariadbd mariadbd =
                new Mariadbd(installation.mariadb(), settings.logFolder().resolve("mariadb.log"));
        EmbeddedDatabase database = new EmbeddedDatabase(settings.databaseFolder(), mariadbd);
        running.add(database);
        database.start(console);
        return database.address();
    }
}
