package fr.prendresoin.shared;

/** Writes lines of CSV that no spreadsheet takes for formulas (ASVS 1.2.10). */
public final class Csv {

    private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

    private Csv() {}

    /** The fields, joined by semicolons and ended as RFC 4180 wants. */
    public static String line(String... fields) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < fields.length; index++) {
            line.append(index == 0 ? "" : ";");
            append(line, fields[index]);
        }
        return line.append("\r\n").toString();
    }

    /** The field as it was before {@link #line} protected it: without the apostrophe that stands before a formula. */
    public static String unprotected(String field) {
        boolean guarded = field.length() > 1 && field.charAt(0) == '\'' && DANGEROUS.indexOf(field.charAt(1)) >= 0;
        return guarded ? field.substring(1) : field;
    }

    /** The field as a spreadsheet may keep it: an apostrophe stands before what would be taken for a formula. */
    public static String guarded(String field) {
        return formula(field) ? "'" + field : field;
    }

    private static boolean formula(String field) {
        return !field.isEmpty() && DANGEROUS.indexOf(field.charAt(0)) >= 0;
    }

    private static void append(StringBuilder line, String field) {
        if (!formula(field) && !quoted(field)) {
            line.append(field);
            return;
        }
        line.append('"').append(guarded(field).replace("\"", "\"\"")).append('"');
    }

    private static boolean quoted(String field) {
        return field.indexOf(';') >= 0
                || field.indexOf('"') >= 0
                || field.indexOf('\n') >= 0
                || field.indexOf('\r') >= 0;
    }
}
