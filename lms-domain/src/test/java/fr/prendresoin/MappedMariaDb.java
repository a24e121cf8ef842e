package fr.prendresoin;

import ch.vorburger.exec.ManagedProcessException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.Map;
import org.mariadb.jdbc.MariaDbDataSource;

/** The one MariaDB of the run as the delivered mapping sees it, with statements that the server prepares. */
final class MappedMariaDb implements AutoCloseable {

    private final EmbeddedMariaDb server = new EmbeddedMariaDb();
    private final EntityManagerFactory factory;

    MappedMariaDb() {
        try {
            MariaDbDataSource source =
                    new MariaDbDataSource(server.address() + "?useServerPrepStmts=true&user=" + server.user());
            factory = Persistence.createEntityManagerFactory("lms", inJavaSe(source));
        } catch (SQLException e) {
            throw new IllegalStateException("mariadbd does not answer", e);
        }
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
        server.close();
    }
}
