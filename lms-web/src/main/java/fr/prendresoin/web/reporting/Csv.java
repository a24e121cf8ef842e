package fr.prendresoin.web.reporting;

/** Writes lines of CSV that no spreadsheet takes for formulas (ASVS 1.2.10). */
final class Csv {

    private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

    private Csv() {}

    /** The fields, joined by semicolons and ended as RFC 4180 wants. */
    static String line(String... fields) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < fields.length; index++) {
            line.append(index == 0 ? "" : ";");
            append(line, fields[index]);
        }
        return line.append("\r\n").toString();
    }

    private static void append(StringBuilder line, String field) {
        boolean formula = !field.isEmpty() && DANGEROUS.indexOf(field.charAt(0)) >= 0;
        if (!formula && !quoted(field)) {
            line.append(field);
            return;
        }
        line.append('"')
                .append(formula ? "'" : "")
                .append(field.replace("\"", "\"\""))
                .append('"');
    }

    private static boolean quoted(String field) {
        return field.indexOf(';') >= 0
                || field.indexOf('"') >= 0
                || field.indexOf('\n') >= 0
                || field.indexOf('\r') >= 0;
    }
}
