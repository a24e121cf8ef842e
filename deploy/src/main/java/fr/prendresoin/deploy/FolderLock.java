package fr.prendresoin.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds a folder for one process; the system lets go of it even after kill -9, so it never goes stale. */
final class FolderLock implements RunningParts.Part {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(Path folder) {
        Folders.create(folder);
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            return new FolderLock(
                    lock.map(FileLock::acquiredBy).map(FileChannel.class::cast).orElseThrow(() -> taken(folder)));
        } catch (IOException unusable) {
            throw new StartupFailure(
                    "Le dossier " + folder + " ne peut pas être écrit : " + unusable.getMessage()
                            + "\nQue faire : donnez par LMS_DATA un dossier qui vous appartient.",
                    unusable);
        }
    }

    private static StartupFailure taken(Path folder) {
        return new StartupFailure("Le dossier " + folder + " sert déjà à une autre instance de Prendre soin.\n"
                + "Que faire : arrêtez-la, ou donnez à celle-ci un autre dossier par LMS_DATA"
                + " et un autre port par LMS_PORT.");
    }

    @Override
    public void stop() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
