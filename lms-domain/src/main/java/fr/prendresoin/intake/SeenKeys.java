package fr.prendresoin.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Which line of a list said something first. Holds twelve bytes for each thing, the head of its SHA-256: with a million
 * of them, two have the same head once in some 37 million lists.
 */
final class SeenKeys {

    private final MessageDigest digest = sha256();
    private long[] keys = new long[1 << 12];
    private int[] lines = new int[keys.length];
    private int count;

    /** The line that said this first; 0 when none has. */
    int firstLine(String text) {
        return lines[slot(head(text))];
    }

    /** Notes that a line, from 1, says this, unless an earlier one has. */
    void add(String text, int line) {
        long key = head(text);
        int slot = slot(key);
        if (lines[slot] != 0) {
            return;
        }
        keys[slot] = key;
        lines[slot] = line;
        count++;
        if (count * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[keys.length];
        for (int index = 0; index < oldKeys.length; index++) {
            if (oldLines[index] != 0) {
                int slot = slot(oldKeys[index]);
                keys[slot] = oldKeys[index];
                lines[slot] = oldLines[index];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key & keys.length - 1);
        while (lines[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private long head(String text) {
        return ByteBuffer.wrap(Arrays.copyOf(digest.digest(text.getBytes(StandardCharsets.UTF_8)), Long.BYTES))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
