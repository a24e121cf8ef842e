package fr.prendresoin.web.container;

import fr.prendresoin.EmbeddedMariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leads the server of the tests to the MariaDB of the tests. */
final class TestDatabase {

    private static final Path SETTINGS = Path.of("target", "container.properties");

    private TestDatabase() {}

    /** Starts it and tells the server, in the file that arquillian.xml names, where it is; it ends with the tests. */
    static void start() {
        EmbeddedMariaDb database = new EmbeddedMariaDb();
        try {
            Files.writeString(
                    SETTINGS,
                    """
                    lms.db.url=%s
                    lms.db.user=%s
                    lms.db.password=
                    lms.demo=true
                    """
                            .formatted(database.address(), database.user()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
