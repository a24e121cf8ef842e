package fr.prendresoin.intake;

import fr.prendresoin.provisioning.TableFormat;
import java.nio.charset.Charset;

/**
 * How the owner of a file wants it read, where they know better than what was found.
 *
 * @param encoding the name of a character set; null for the one found
 * @param separator one character; null for the one found
 * @param sheet null for the first visible one
 */
public record FormatChoice(String encoding, String separator, String sheet) {

    /** What was found, overruled where there is a choice. */
    TableFormat over(TableFormat found) {
        if (found.kind() == TableFormat.Kind.XLSX) {
            return sheet == null ? found : found.withSheet(sheet);
        }
        TableFormat read = encoding == null ? found : found.withEncoding(Charset.forName(encoding));
        return separator == null ? read : read.withSeparator(separator.charAt(0));
    }
}
