package fr.prendresoin.provisioning;

import java.nio.charset.Charset;

/**
 * How a file is to be read: found by looking at it, shown to its owner, who may know better.
 *
 * @param encoding null in a workbook
 * @param bom whether the file begins with a byte order mark
 * @param separator what stands between two cells; U+0000 in a workbook
 * @param quote what surrounds a cell that holds a separator; U+0000 in a workbook
 * @param sheet the name of the sheet; null in a text
 */
public record TableFormat(Kind kind, Charset encoding, boolean bom, char separator, char quote, String sheet) {

    /** What the file is, whatever the end of its name. */
    public enum Kind {
        CSV,
        XLSX
    }

    static TableFormat workbook(String sheet) {
        return new TableFormat(Kind.XLSX, null, false, '\0', '\0', sheet);
    }

    /** The same text, in another encoding. */
    public TableFormat withEncoding(Charset other) {
        return new TableFormat(kind, other, bom, separator, quote, sheet);
    }

    /** The same text, cut at another character. */
    public TableFormat withSeparator(char other) {
        return new TableFormat(kind, encoding, bom, other, quote, sheet);
    }

    /** The same text, with another character around the cells that need it. */
    public TableFormat withQuote(char other) {
        return new TableFormat(kind, encoding, bom, separator, other, sheet);
    }

    /** The same workbook, another sheet. */
    public TableFormat withSheet(String other) {
        return new TableFormat(kind, encoding, bom, separator, quote, other);
    }
}
