package fr.prendresoin.provisioning;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through what spreadsheets write and nothing that could swell in memory: no document type, so no entity; no
 * comment; no text that goes on for ever between two tags; no part larger than so many bytes once inflated. Bytes are
 * enough to see it in UTF-8 and, zeros aside, in UTF-16.
 */
final class GuardedXml extends FilterInputStream {

    /** Of one part, in bytes once inflated; 200,000 rows of 40 columns stay below. */
    static final long LARGEST_PART = 512L * 1024 * 1024;

    /** Between two tags; a cell of the longest kind, all of it escaped, stays below. */
    static final int LONGEST_TEXT = 1 << 20;

    private long total;
    private int sinceTag;
    private boolean afterTag;

    GuardedXml(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        total += Math.max(count, 0);
        if (total > LARGEST_PART) {
            throw new DamagedPart.TooLarge();
        }
        for (int index = offset; index < offset + count; index++) {
            look(buffer[index]);
        }
        return count;
    }

    private void look(byte next) throws IOException {
        if (next == '<') {
            afterTag = true;
            sinceTag = 0;
        } else if (++sinceTag > LONGEST_TEXT) {
            throw new DamagedPart.TooLarge();
        } else if (next != 0) {
            if (afterTag && next == '!') {
                throw new DamagedPart("a document type or a comment");
            }
            afterTag = false;
        }
    }
}
