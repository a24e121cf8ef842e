package fr.prendresoin.provisioning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written tag by tag, as Excel and others do, for tests. */
final class Workbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private final List<String> formats = new ArrayList<>(List.of("General"));
    private String properties = "";
    private String sheets = "<sheet name=\"Feuil1\" sheetId=\"1\" r:id=\"rId1\"/>";
    private int line;

    /** A row of texts, each in the cell itself or in the shared texts. */
    Workbook textRow(boolean inline, List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(inline ? "<c t=\"inlineStr\"><is>" + text(cell) + "</is></c>" : shared(text(cell)));
        }
        return row(row.toString());
    }

    Workbook row(String cells) {
        line++;
        rows.append("<row r=\"").append(line).append("\">").append(cells).append("</row>\n");
        return this;
    }

    /** Leaves rows out, as Excel does with blank ones. */
    Workbook skip(int count) {
        line += count;
        return this;
    }

    /** A cell that shows a shared text. */
    String shared(String content) {
        texts.add("<si>" + content + "</si>");
        return "<c t=\"s\"><v>" + (texts.size() - 1) + "</v></c>";
    }

    /** A number shown in this format. */
    String number(String value, String format) {
        formats.add(format);
        return "<c s=\"" + (formats.size() - 1) + "\"><v>" + value + "</v></c>";
    }

    Workbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Workbook sheets(String plan) {
        sheets = plan;
        return this;
    }

    static String text(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<t xml:space=\"preserve\">" + escaped.replace("\r", "_x000D_") + "</t>";
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "sharedStrings", "styles"));
        parts.put("xl/worksheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst>" + String.join("", texts) + "</sst>");
        parts.put("xl/styles.xml", styles());
        return zip(parts);
    }

    private static String relations(String... types) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int index = 0; index < types.length; index++) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
                    .formatted(index + 1, RELATIONS, types[index], types[index]));
        }
        return relations.append("</Relationships>").toString();
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int index = 0; index < formats.size(); index++) {
            boolean builtIn =
                    formats.get(index).matches("\\d+") && !formats.get(index).startsWith("0");
            String number = builtIn ? formats.get(index) : String.valueOf(200 + index);
            codes.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                    .formatted(200 + index, formats.get(index).replace("\"", "&quot;")));
            cells.append("<xf numFmtId=\"" + number + "\"/>");
        }
        return "<styleSheet><numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                + cells + "</cellXfs></styleSheet>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
