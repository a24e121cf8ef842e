package fr.prendresoin.provisioning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A workbook: its visible sheets, and what their cells refer to. Only the parts that are read are inflated. */
final class XlsxBook implements Closeable {

    private static final int MOST_PARTS = 10_000;

    private final Refusal refusal;
    private final ZipFile zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String textsPart;
    private String stylesPart;
    private boolean from1904;
    private NumberFormats formats;
    private SharedStrings texts;

    private XlsxBook(ZipFile zip, Refusal refusal) {
        this.zip = zip;
        this.refusal = refusal;
    }

    static XlsxBook open(Path path, Refusal refusal) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw refusal.because(TableRule.DAMAGED_WORKBOOK);
        }
        boolean opened = false;
        try {
            XlsxBook book = new XlsxBook(zip, refusal);
            book.readPlan();
            opened = true;
            return book;
        } catch (DamagedPart e) {
            throw damaged(e, refusal);
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    /** What a reader of parts ran into, in the words of its owner. */
    static RuntimeException damaged(DamagedPart e, Refusal refusal) {
        boolean large = e instanceof DamagedPart.TooLarge;
        return refusal.because(large ? TableRule.UNPACKED_TOO_LARGE : TableRule.DAMAGED_WORKBOOK);
    }

    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    RawRows rows(String sheet) throws IOException {
        if (sheet == null || !sheets.containsKey(sheet)) {
            throw refusal.because(TableRule.NO_SUCH_SHEET, sheet == null ? "" : sheet);
        }
        try {
            if (formats == null) {
                fill();
            }
            return new XlsxRows(part(sheets.get(sheet)), this, refusal);
        } catch (DamagedPart e) {
            throw damaged(e, refusal);
        }
    }

    String text(int number) throws IOException {
        return texts.get(number);
    }

    NumberFormats formats() {
        return formats;
    }

    private void readPlan() throws IOException {
        String main = zip.size() > MOST_PARTS ? null : mainPart();
        if (main == null) {
            boolean other = zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null;
            throw refusal.because(other ? TableRule.OTHER_WORKBOOK : TableRule.NOT_A_TABLE);
        }
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        Map<String, String> worksheets = relations(folder + "_rels/" + main.substring(slash) + ".rels", folder);
        try (XmlPart part = part(main)) {
            while (part.nextTag()) {
                readPlan(part, worksheets);
            }
        }
        if (sheets.isEmpty()) {
            throw new DamagedPart("no visible sheet");
        }
    }

    private String mainPart() {
        return List.of("xl/workbook.xml", "xl/Workbook.xml", "workbook.xml").stream()
                .filter(name -> zip.getEntry(name) != null)
                .findFirst()
                .orElse(null);
    }

    private void readPlan(XmlPart part, Map<String, String> worksheets) {
        if (part.opens("workbookPr")) {
            from1904 = "1".equals(part.attribute("date1904")) || "true".equals(part.attribute("date1904"));
        } else if (part.opens("sheet") && visible(part.attribute("state"))) {
            String target = worksheets.get(part.attribute("id"));
            if (target != null && part.attribute("name") != null) {
                sheets.put(part.attribute("name"), target);
            }
        }
    }

    private static boolean visible(String state) {
        return state == null || state.equals("visible");
    }

    /** Where the worksheets are, by the identifier the workbook gives them; notes the other parts on the way. */
    private Map<String, String> relations(String name, String folder) throws IOException {
        Map<String, String> worksheets = new HashMap<>();
        try (XmlPart part = part(name)) {
            while (part.nextTag()) {
                String type = part.opens("Relationship") ? part.attribute("Type") : null;
                String target = type == null ? null : part.attribute("Target");
                if (target != null) {
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    switch (type.substring(type.lastIndexOf('/') + 1)) {
                        case "worksheet" -> worksheets.put(part.attribute("Id"), path);
                        case "sharedStrings" -> textsPart = path;
                        case "styles" -> stylesPart = path;
                        default -> {
                            // Themes, charts, links to other files: nothing of a list of people.
                        }
                    }
                }
            }
        }
        return worksheets;
    }

    private void fill() throws IOException {
        NumberFormats found = new NumberFormats(from1904);
        if (present(stylesPart)) {
            try (XmlPart part = part(stylesPart)) {
                found.fill(part);
            }
        }
        texts = texts == null ? new SharedStrings() : texts;
        if (present(textsPart)) {
            try (XmlPart part = part(textsPart)) {
                texts.fill(part);
            }
        }
        formats = found;
    }

    private boolean present(String name) {
        return name != null && zip.getEntry(name) != null;
    }

    private XmlPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new DamagedPart("no part " + name);
        }
        try {
            return new XmlPart(zip.getInputStream(entry));
        } catch (ZipException e) {
            throw new DamagedPart(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (texts != null) {
                texts.close();
            }
        } finally {
            zip.close();
        }
    }
}
