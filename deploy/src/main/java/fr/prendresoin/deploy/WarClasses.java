package fr.prendresoin.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The libraries of the war, opened beside the server: the very classes that run there, not a copy of them. */
final class WarClasses implements RunningParts.Part {

    private static final String LIBRARIES = "WEB-INF/lib/";

    private final Path folder;
    private final URLClassLoader loader;

    private WarClasses(Path folder, URLClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /** Unpacks the libraries into a folder, which goes again when this part stops. */
    static WarClasses of(Path war, Path folder) {
        Folders.delete(folder);
        Folders.create(folder);
        List<URL> jars = new ArrayList<>();
        try (ZipFile archive = new ZipFile(war.toFile())) {
            for (ZipEntry entry : archive.stream().filter(WarClasses::isLibrary).toList()) {
                jars.add(unpack(archive, entry, folder).toUri().toURL());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WarClasses(folder, new URLClassLoader(jars.toArray(URL[]::new), WarClasses.class.getClassLoader()));
    }

    private static boolean isLibrary(ZipEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
    }

    private static Path unpack(ZipFile archive, ZipEntry entry, Path folder) throws IOException {
        Path jar = folder.resolve(Path.of(entry.getName()).getFileName());
        try (InputStream bytes = archive.getInputStream(entry)) {
            Files.copy(bytes, jar);
        }
        return jar;
    }

    /** A new object of a public class with a public constructor that asks for nothing. */
    Object make(String type) {
        try {
            return Class.forName(type, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("the war has no usable " + type, missing);
        }
    }

    @Override
    public void stop() {
        try {
            loader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Folders.delete(folder);
        }
    }
}
