package fr.prendresoin.provisioning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of a sheet, from the first tag to the last. */
final class XlsxRows implements RawRows {

    private final XmlPart part;
    private final XlsxBook book;
    private final Refusal refusal;
    private int line;

    XlsxRows(XmlPart part, XlsxBook book, Refusal refusal) {
        this.part = part;
        this.book = book;
        this.refusal = refusal;
    }

    @Override
    public RawRow next() throws IOException {
        try {
            while (part.nextTag() && !part.closes("sheetData")) {
                if (part.opens("row")) {
                    return row();
                }
            }
            return null;
        } catch (NumberFormatException e) {
            throw XlsxBook.damaged(new DamagedPart(e), refusal);
        } catch (DamagedPart e) {
            throw XlsxBook.damaged(e, refusal);
        }
    }

    private RawRow row() throws IOException {
        String number = part.attribute("r");
        int previous = line;
        line = number == null ? previous + 1 : Integer.parseInt(number);
        if (line <= previous) {
            throw new DamagedPart("row " + line + " after row " + previous);
        }
        List<String> cells = new ArrayList<>();
        Set<Integer> notComputed = new HashSet<>();
        int column = -1;
        while (part.nextTag() && !part.closes("row")) {
            if (part.opens("c")) {
                String address = part.attribute("r");
                column = address == null ? column + 1 : column(address);
                cell(column, cells, notComputed);
            }
        }
        return new RawRow(line, cells, line - previous - 1, notComputed);
    }

    /** The column of an address such as {@code AB12}, from 0; of those beyond the last that are read, the next. */
    private static int column(String address) throws IOException {
        int column = 0;
        for (int index = 0; index < address.length() && Character.isLetter(address.charAt(index)); index++) {
            column = Math.min(
                    column * 26 + Character.toUpperCase(address.charAt(index)) - 'A' + 1, TableFile.MOST_COLUMNS + 1);
        }
        if (column == 0) {
            throw new DamagedPart("no column in " + address);
        }
        return column - 1;
    }

    private void cell(int column, List<String> cells, Set<Integer> notComputed) throws IOException {
        String type = part.attribute("t");
        String style = part.attribute("s");
        String value = null;
        boolean formula = false;
        boolean inside = part.nextTag();
        while (inside && !part.closes("c")) {
            formula |= part.opens("f");
            if (part.opens("v")) {
                value = part.text();
            } else if (part.opens("is")) {
                value = SharedStrings.richText(part, "is");
            } else {
                inside = part.nextTag();
            }
        }
        if (value == null && !formula) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        if (value == null) {
            notComputed.add(column);
        } else {
            cells.set(column, seen(type == null ? "n" : type, value, style));
        }
    }

    private String seen(String type, String value, String style) throws IOException {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : book.text(Integer.parseInt(value.strip()));
            case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "VRAI" : "FAUX";
            case "n" -> value.isBlank() ? "" : book.formats().seen(value, style);
            case "str" -> SharedStrings.unescaped(value);
            default -> value;
        };
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
