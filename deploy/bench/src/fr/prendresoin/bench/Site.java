package fr.prendresoin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;

/** The platform as delivered, on one folder and one port, that may be killed and started again. */
final class Site implements AutoCloseable {

    private final Installed installed;
    private final Path folder;
    private final Ledger ledger;
    private final int port;
    private Started launcher;

    Site(Installed installed, Path folder, Ledger ledger) throws IOException {
        this.installed = installed;
        this.folder = folder;
        this.ledger = ledger;
        this.port = DataSet.freePort();
        this.launcher = installed.launcher(folder, port);
    }

    CourseMap course() throws SQLException {
        try (Connection database = DataSet.connect(databasePort())) {
            return CourseMap.read(database);
        }
    }

    /** The browser of a learner, with nothing waiting in it. */
    Device visit(Learner learner, Random random) {
        return new Device(new Browser(port).as(learner.token()), random, ledger);
    }

    synchronized int databasePort() {
        return launcher.databasePort();
    }

    /** As kill -9: mariadbd alone; the launcher is left to start it again. */
    synchronized void killDatabase() {
        launcher.database().destroyForcibly();
    }

    /** As kill -9 of the launcher, which leaves its mariadbd behind; or as a power cut, which takes both. Then a new start. */
    synchronized void killServer(boolean database) throws IOException {
        if (database) {
            killDatabase();
        }
        launcher.kill();
        launcher = installed.launcher(folder, port);
    }

    /** Returns when the database answers again. */
    void settle() throws InterruptedException {
        for (int attempt = 0; attempt < 120; attempt++) {
            if (answers()) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the database did not come back");
    }

    private boolean answers() {
        try (Connection database = DataSet.connect(databasePort())) {
            return database.isValid(5);
        } catch (SQLException | IllegalStateException away) {
            return false;
        }
    }

    @Override
    public void close() {
        launcher.close();
    }
}
