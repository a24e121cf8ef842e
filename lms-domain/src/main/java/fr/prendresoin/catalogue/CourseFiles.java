package fr.prendresoin.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The source files of one course, by path relative to its folder: what an author writes and what a version keeps. The
 * bytes of pictures and films stay in {@code folder}, which a published version has no longer.
 */
public record CourseFiles(SortedMap<String, String> texts, SortedMap<String, MediaFile> media, Path folder) {

    /** The largest file of {@code media/}, in bytes. */
    static final long LARGEST = 20L * 1024 * 1024;

    /** What authors and reviewers tell each other: no part of a version, so that a review makes no new one. */
    private static final String AUTHORS = "auteurs/";

    public CourseFiles {
        texts = new TreeMap<>(texts);
        media = new TreeMap<>(media);
    }

    /** Reads what is published of a folder: texts as UTF-8; of others, what they are. */
    public static CourseFiles below(Path folder) {
        CourseFiles read = new CourseFiles(new TreeMap<>(), new TreeMap<>(), folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(AUTHORS)) {
                    read.take(name, file);
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the course in " + folder, e);
        }
    }

    /** What is no text where one is expected is kept without a type: the reader says so. */
    private void take(String name, Path file) throws IOException {
        if (MediaTypes.text(name)) {
            try {
                texts.put(name, decoded(Files.readAllBytes(file)));
            } catch (CharacterCodingException noText) {
                media.put(name, new MediaFile(name, "", Files.size(file), "", ""));
            }
        } else {
            media.put(name, binary(name, file));
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static MediaFile binary(String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            return new MediaFile(name, "", size, "", "");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(MediaTypes.HEAD);
            MessageDigest digest = Hash.begin();
            digest.update(head);
            byte[] block = new byte[64 * 1024];
            for (int read = bytes.read(block); read > 0; read = bytes.read(block)) {
                digest.update(block, 0, read);
            }
            return new MediaFile(name, MediaTypes.of(name, head), size, Hash.end(digest), "");
        }
    }

    static CourseFiles of(Map<String, String> texts) {
        return of(texts, Map.of());
    }

    /** What a version keeps. */
    static CourseFiles of(Map<String, String> texts, Map<String, MediaFile> media) {
        return new CourseFiles(new TreeMap<>(texts), new TreeMap<>(media), null);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** A file of {@code media/}, whether it is a text or not. */
    Optional<MediaFile> findMedia(String name) {
        return find(name)
                .map(text -> new MediaFile(
                        name,
                        MediaTypes.ofText(name),
                        text.getBytes(StandardCharsets.UTF_8).length,
                        Hash.of(text),
                        text))
                .or(() -> Optional.ofNullable(media.get(name)));
    }

    /** The bytes of a file, while its folder is there. */
    InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    /** SHA-256 over names, texts and the hashes of media: two courses with the same hash are the same course. */
    String hash() {
        MessageDigest digest = Hash.begin();
        texts.forEach((name, text) -> {
            digest.update((name + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
        });
        media.forEach(
                (name, file) -> digest.update((name + '\0' + file.hash() + '\0').getBytes(StandardCharsets.UTF_8)));
        return Hash.end(digest);
    }
}
