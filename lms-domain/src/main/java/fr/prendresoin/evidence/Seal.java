package fr.prendresoin.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash that ties an entry to the one before it: SHA-256, in 64 hexadecimal digits, of the UTF-8 bytes of a text of
 * thirteen lines ended by a line feed. The first line is {@code prendre-soin/journal/1}; each of the others is a JSON text or
 * {@code null}, so that no content can be mistaken for the end of its line: file, position, moment (ISO 8601, UTC), actor,
 * name of the actor, act, kind of the subject, subject, reason, before, after, hash of the entry before.
 */
final class Seal {

    /** What the first entry of a file has in place of the hash of the one before. */
    static final String NONE_BEFORE = "0".repeat(64);

    private static final String FORMAT = "prendre-soin/journal/1";

    private Seal() {}

    static String of(String file, long position, Deed deed, String previous) {
        return sha256(canonical(file, position, deed, previous));
    }

    static String canonical(String file, long position, Deed deed, String previous) {
        Stream<Object> fields = Stream.of(
                file,
                position,
                deed.at(),
                Optional.ofNullable(deed.actor()),
                deed.actorName(),
                deed.act(),
                deed.subject().kind(),
                Optional.ofNullable(deed.subject().id()),
                deed.reason(),
                deed.before(),
                deed.after(),
                previous);
        return fields.map(Seal::line).collect(Collectors.joining("\n", FORMAT + "\n", "\n"));
    }

    private static String line(Object field) {
        if (field instanceof Optional<?> perhaps) {
            return perhaps.map(Seal::line).orElse("null");
        }
        return ShortJson.text(field.toString());
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
