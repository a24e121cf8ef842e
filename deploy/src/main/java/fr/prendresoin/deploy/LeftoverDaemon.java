package fr.prendresoin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The mariadbd of a launcher that was killed: it outlives it, and would keep the data folder to itself. */
final class LeftoverDaemon {

    private static final long PATIENCE_IN_SECONDS = 60;

    private final Path pidFile;
    private final Path dataFolder;

    LeftoverDaemon(Path pidFile, Path dataFolder) {
        this.pidFile = pidFile;
        this.dataFolder = dataFolder;
    }

    void end(Console console) {
        find().ifPresent(daemon -> {
            console.step(
                    "La base d’un lancement interrompu tourne encore (processus " + daemon.pid() + ") : arrêt propre");
            daemon.destroy();
            waitFor(daemon);
        });
    }

    /** A pid file proves nothing, pids are reused: the process must be a mariadbd, and on our data. */
    Optional<ProcessHandle> find() {
        return pid().flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    private Optional<Long> pid() {
        try {
            return Optional.of(Long.valueOf(Files.readString(pidFile).strip()));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        boolean mariadbd = process.info()
                .command()
                .filter(path -> path.endsWith("mariadbd"))
                .isPresent();
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return mariadbd && Arrays.asList(arguments).contains("--datadir=" + dataFolder);
    }

    private static void waitFor(ProcessHandle daemon) {
        try {
            daemon.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            throw new StartupFailure(
                    "Le processus " + daemon.pid() + " (mariadbd) ne s’arrête pas.\nQue faire : attendez,"
                            + " puis relancez ; en dernier recours, kill -9 " + daemon.pid()
                            + " : rien de validé ne sera perdu.",
                    stuck);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
