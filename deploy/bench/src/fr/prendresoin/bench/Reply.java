package fr.prendresoin.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** An answer as it came over the wire, with the bytes it took there, headers included. */
record Reply(int status, Map<String, String> headers, byte[] body, long wire) {

    /** The text, unpacked when it came compressed. */
    String text() {
        if (!"gzip".equals(headers.get("content-encoding"))) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a redirection leads, as a path of this site. */
    String location() {
        return headers.getOrDefault("location", "").replaceFirst("^https?://[^/]+", "");
    }

    /** Whether the platform itself answered: while it starts, its server has a page of its own for every address. */
    boolean ours() {
        return headers.containsKey("content-security-policy");
    }

    /** A measure of error pages is worth nothing: any other status ends the bench. */
    Reply expect(int wanted, String what) {
        if (status != wanted) {
            throw new IllegalStateException(what + " answered " + status + " " + location() + "\n" + text());
        }
        return this;
    }
}
