package fr.prendresoin.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders of ours that may go and come back. */
final class Folders {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Folders() {}

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            for (Path path : deepestFirst(folder)) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    static void rename(Path folder, Path name) {
        try {
            Files.move(folder, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** New ones belong to the user alone: they hold the data of people. */
    static void create(Path folder) {
        try {
            Files.createDirectories(folder, OWNER_ONLY);
        } catch (IOException failed) {
            throw new StartupFailure(
                    "Le dossier " + folder + " ne peut pas être créé : " + failed.getMessage()
                            + "\nQue faire : donnez par LMS_DATA un dossier qui vous appartient.",
                    failed);
        }
    }
}
