package fr.prendresoin.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says what a binary file is: its name and its first bytes must agree, so that nothing is served as what it is not. */
final class MediaTypes {

    static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/webp");
    static final Set<String> FILMS = Set.of("video/mp4", "video/webm");
    static final Set<String> DOCUMENTS = Set.of("application/pdf", "text/plain");
    static final Set<String> CAPTIONS = Set.of("text/vtt");

    /** How many bytes tell what a file is. */
    static final int HEAD = 64;

    private static final Map<String, String> TEXTS = Map.of("vtt", "text/vtt", "txt", "text/plain");
    private static final Map<String, Kind> KINDS = Map.of(
            "png", new Kind("image/png", head -> head.startsWith("\u0089PNG\r\n\u001A\n")),
            "jpg", new Kind("image/jpeg", head -> head.startsWith("\u00FF\u00D8\u00FF")),
            "jpeg", new Kind("image/jpeg", head -> head.startsWith("\u00FF\u00D8\u00FF")),
            "webp", new Kind("image/webp", head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8)),
            "mp4", new Kind("video/mp4", head -> head.startsWith("ftyp", 4)),
            "webm", new Kind("video/webm", head -> head.startsWith("\u001AE\u00DF\u00A3") && head.contains("webm")),
            "pdf", new Kind("application/pdf", head -> head.startsWith("%PDF-")));

    private MediaTypes() {}

    /** A type, and how its files begin; each byte is read as one character. */
    private record Kind(String type, Predicate<String> begins) {}

    /** The type of a file that begins so; empty when it is not what its name says, or nothing a course may carry. */
    static String of(String name, byte[] head) {
        Kind kind = KINDS.get(extension(name));
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        return kind != null && kind.begins().test(begin) ? kind.type() : "";
    }

    /** The type of a text below {@code media/}; empty when it is another kind of text. */
    static String ofText(String name) {
        return TEXTS.getOrDefault(extension(name), "");
    }

    /** Whether a file of this name is a text. */
    static boolean text(String name) {
        return !name.startsWith(MediaFile.FOLDER) || !ofText(name).isEmpty();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
