package fr.prendresoin.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A real MariaDB of our own: its data in the user's folder, its port on the loopback only, and a password drawn at
 * each start, so that the other accounts of the machine stay out.
 */
final class EmbeddedDatabase implements RunningParts.Part {

    /** Modest: it shares the machine with the server. Durability is left at its safe default (flush at each commit). */
    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--socket=mariadb.sock", // within the data folder: an absolute path may exceed the system's 107 bytes
            "--skip-name-resolve",
            "--skip-ssl", // making a key pair at each start costs ten seconds of processor
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=32M",
            "--aria-pagecache-buffer-size=8M",
            "--key-buffer-size=1M",
            "--max-connections=100");

    private final Path folder;
    private final Path data;
    private final Mariadbd mariadbd;
    private final int port = ListeningPort.anyFree();
    private final FolderLock lock;
    private final DatabaseAccount account;

    EmbeddedDatabase(Path folder, Mariadbd mariadbd) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.mariadbd = mariadbd;
        this.lock = FolderLock.of(folder);
        this.account = DatabaseAccount.drawn(folder.resolve("init.sql"));
    }

    DatabaseAddress address() {
        return account.address(port);
    }

    void start(Console console) {
        new LeftoverDaemon(pidFile(), data).end(console);
        Folders.create(temporary());
        if (!Files.isDirectory(data)) {
            console.step("Première utilisation : création de la base dans " + folder);
            install();
        }
        run();
    }

    private void run() {
        account.write();
        mariadbd.start(arguments(), address());
        account.forgetFile();
    }

    /**
     * A mariadbd that ends by itself, or is killed, is started again: what was committed is there, and until then the server
     * answers that it cannot save. One that keeps dying is given up.
     */
    void startAgainWhenItDies(Console console, Consumer<String> giveUp) {
        Thread guard = new Thread(() -> guard(console, giveUp), "database-guard");
        guard.setDaemon(true);
        guard.start();
    }

    private void guard(Console console, Consumer<String> giveUp) {
        Deaths deaths = new Deaths(Clock.systemUTC());
        while (mariadbd.diedByItself()) {
            if (deaths.tooMany()) {
                giveUp.accept(
                        "MariaDB s’arrête sans cesse : " + mariadbd.lastError() + "\nQue faire : lisez son journal,"
                                + " " + mariadbd.log() + ", puis relancez. Rien de validé n’est perdu.");
                return;
            }
            console.step("MariaDB s’est arrêtée d’elle-même : redémarrage, rien de validé n’est perdu");
            try {
                run();
                console.step("MariaDB redémarrée");
            } catch (StartupFailure failure) {
                giveUp.accept(failure.getMessage());
                return;
            }
        }
    }

    /** Under another name until it is complete: a start cut short must not leave half a database behind. */
    private void install() {
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        mariadbd.install(unfinished);
        Folders.rename(unfinished, data);
    }

    private Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        arguments.add("--datadir=" + data);
        arguments.add("--tmpdir=" + temporary());
        arguments.add("--port=" + port);
        arguments.add("--pid-file=" + pidFile());
        arguments.add("--init-file=" + account.file());
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root"); // mariadbd refuses to run as root unless told so
        }
        return arguments;
    }

    @Override
    public void stop() {
        mariadbd.stop();
        lock.stop();
    }
}
