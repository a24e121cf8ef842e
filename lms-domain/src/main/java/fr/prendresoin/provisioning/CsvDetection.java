package fr.prendresoin.provisioning;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how a text is encoded and cut into cells. UTF-8 is believed when every byte of the file obeys it; what does not
 * is the Windows-1252 of French spreadsheets, in which nearly every byte means something.
 */
final class CsvDetection {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int SAMPLE = 1 << 16;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?(?:[\\r\\n].*|$)", Pattern.DOTALL);

    private final Path path;
    private final Refusal refusal;

    CsvDetection(Path path, Refusal refusal) {
        this.path = path;
        this.refusal = refusal;
    }

    TableFormat format() throws IOException {
        Charset marked = markedEncoding();
        Charset encoding = marked != null ? marked : isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
        TableFormat text = new TableFormat(TableFormat.Kind.CSV, encoding, marked != null, ';', '"', null);
        String sample = sample(text);
        if (sample.indexOf('\0') >= 0) {
            throw refusal.because(TableRule.NOT_A_TABLE);
        }
        Matcher told = SEPARATOR_LINE.matcher(sample);
        char quote = SeparatorScore.quote(sample);
        char separator = told.matches() ? told.group(1).charAt(0) : SeparatorScore.best(sample, quote);
        return text.withSeparator(separator).withQuote(quote);
    }

    /** The text without its byte order mark; bytes that mean nothing become U+FFFD. */
    static Reader reader(Path path, TableFormat format) throws IOException {
        InputStream in = Files.newInputStream(path);
        if (format.bom()) {
            in.skipNBytes(markOf(format.encoding()));
        }
        return new InputStreamReader(in, format.encoding());
    }

    private static int markOf(Charset encoding) {
        return encoding.name().startsWith("UTF-16") ? 2 : 3;
    }

    private Charset markedEncoding() throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(3);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.equals("\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (start.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        return start.startsWith("\u00FE\u00FF") ? StandardCharsets.UTF_16BE : null;
    }

    private String sample(TableFormat format) throws IOException {
        char[] buffer = new char[SAMPLE];
        int length = 0;
        try (Reader reader = reader(path, format)) {
            for (int count = 0; count >= 0 && length < SAMPLE; count = reader.read(buffer, length, SAMPLE - length)) {
                length += count;
            }
        }
        return new String(buffer, 0, length);
    }

    /** Reads the whole file: the only accent of a promotion may stand on its last line. */
    private boolean isUtf8() throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer characters = CharBuffer.allocate(SAMPLE);
        try (FileChannel channel = FileChannel.open(path)) {
            boolean last = false;
            while (!last) {
                last = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result = strict.decode(bytes, characters, last);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                characters.clear();
            }
        }
        return true;
    }
}
