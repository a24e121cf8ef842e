package fr.prendresoin.provisioning;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a workbook, which its cells name by their number. All names and mails of a university are in there:
 * they wait in two temporary files, the texts and where each begins, so that the memory used does not grow.
 */
final class SharedStrings implements Closeable {

    /** A character that XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Path texts = Files.createTempFile("prendre-soin-", ".texts");
    private final Path starts = Files.createTempFile("prendre-soin-", ".starts");
    private ByteBuffer mappedTexts = ByteBuffer.allocate(0);
    private ByteBuffer mappedStarts = ByteBuffer.allocate(0);

    SharedStrings() throws IOException {}

    /** Takes over all texts of the part, once. */
    void fill(XmlPart part) throws IOException {
        int position = 0;
        try (DataOutputStream textOut = output(texts);
                DataOutputStream startOut = output(starts)) {
            while (part.nextTag()) {
                if (part.opens("si")) {
                    startOut.writeInt(position);
                    byte[] text = richText(part, "si").getBytes(StandardCharsets.UTF_8);
                    textOut.write(text);
                    position = Math.addExact(position, text.length);
                }
            }
            startOut.writeInt(position);
        }
        mappedTexts = map(texts);
        mappedStarts = map(starts);
    }

    /** The text with this number, from 0. */
    String get(int number) throws IOException {
        int count = mappedStarts.limit() / Integer.BYTES - 1;
        if (number < 0 || number >= count) {
            throw new DamagedPart("no shared text " + number);
        }
        int start = mappedStarts.getInt(number * Integer.BYTES);
        byte[] text = new byte[mappedStarts.getInt((number + 1) * Integer.BYTES) - start];
        mappedTexts.get(start, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The text of all runs up to the end of the element; how Japanese is pronounced is left out. */
    static String richText(XmlPart part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        boolean inside = part.nextTag();
        while (inside && !part.closes(element)) {
            spoken = part.opens("rPh") || spoken && !part.closes("rPh");
            if (part.opens("t") && !spoken) {
                part.text(text);
            } else {
                inside = part.nextTag();
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(SharedStrings::character) : text;
    }

    private static String character(MatchResult escaped) {
        String character = String.valueOf((char) Integer.parseInt(escaped.group(1), 16));
        return Matcher.quoteReplacement(character);
    }

    private static DataOutputStream output(Path path) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    }

    private static ByteBuffer map(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(texts);
        Files.deleteIfExists(starts);
    }
}
