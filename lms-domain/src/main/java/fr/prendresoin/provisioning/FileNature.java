package fr.prendresoin.provisioning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a file is, by its first bytes. */
final class FileNature {

    private static final int HEAD = 4096;
    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0a1b11ae1";

    /** The name of a stream in an encrypted workbook (MS-OFFCRYPTO 2.3.4.4), as it is written in its directory. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Path path;
    private final Refusal refusal;

    FileNature(Path path, Refusal refusal) {
        this.path = path;
        this.refusal = refusal;
    }

    /** True for a zipped workbook, false for a text; anything else that is recognised is refused with its own words. */
    boolean isWorkbook() throws IOException {
        if (Files.size(path) > TableFile.LARGEST_FILE) {
            throw refusal.because(TableRule.FILE_TOO_LARGE, TableFile.LARGEST_FILE / (1024 * 1024));
        }
        byte[] head = head();
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
        if (hex.startsWith(OLE)) {
            throw refusal.because(encrypted() ? TableRule.PROTECTED_WORKBOOK : TableRule.OLD_WORKBOOK);
        }
        if (hex.startsWith(ZIP)) {
            return true;
        }
        refuseEmptyAndMarkup(head);
        return false;
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private void refuseEmptyAndMarkup(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .strip();
        if (start.isEmpty() && head.length < HEAD) {
            throw refusal.because(TableRule.FILE_EMPTY);
        }
        if (start.matches("(?s)<[!?a-zA-Z].*")) {
            throw refusal.because(TableRule.MARKUP_NOT_TABLE);
        }
    }

    private boolean encrypted() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                matched = next == ENCRYPTED[matched] ? matched + 1 : next == ENCRYPTED[0] ? 1 : 0;
                if (matched == ENCRYPTED.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
