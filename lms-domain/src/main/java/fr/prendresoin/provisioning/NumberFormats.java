package fr.prendresoin.provisioning;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes the numbers of a workbook as its owner sees them: days as days, codes with all their digits. */
final class NumberFormats {

    /** Excel keeps fifteen significant digits (its specifications and limits); more are noise of binary fractions. */
    private static final MathContext SEEN = new MathContext(15);

    /** Beyond, a plain text of the number would be longer than any code. */
    private static final int WIDEST = 40;

    /** The last day that Excel knows, 31 December 9999, in both date systems little more than this. */
    private static final int LAST_DAY = 2_958_465;

    private static final int MOST_STYLES = 65_536;
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
    private static final String NOTHING = "General";

    private final boolean from1904;
    private final List<String> styles = new ArrayList<>();

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Takes over the formats of the cells' styles. */
    void fill(XmlPart part) throws IOException {
        Map<String, String> written = new HashMap<>();
        boolean ofCells = false;
        while (part.nextTag()) {
            ofCells = part.opens("cellXfs") || ofCells && !part.closes("cellXfs");
            if (part.opens("numFmt") && written.size() < MOST_STYLES) {
                written.put(part.attribute("numFmtId"), part.attribute("formatCode"));
            } else if (ofCells && part.opens("xf") && styles.size() < MOST_STYLES) {
                String number = part.attribute("numFmtId");
                String code = written.getOrDefault(number, builtIn(number));
                styles.add(code == null ? NOTHING : LITERAL.matcher(code).replaceAll(""));
            }
        }
    }

    /** The formats that a file names by number only and that show days or times (ECMA-376, part 1, 18.8.30). */
    private static String builtIn(String number) {
        if (number == null || !number.matches("\\d{1,3}")) {
            return NOTHING;
        }
        int known = Integer.parseInt(number);
        if (known >= 14 && known <= 17 || known >= 27 && known <= 36 || known >= 50 && known <= 58) {
            return "dd/mm/yyyy";
        }
        if (known == 22) {
            return "dd/mm/yyyy hh:mm";
        }
        return known >= 18 && known <= 21 || known >= 45 && known <= 47 ? "hh:mm:ss" : NOTHING;
    }

    /** The number as its owner sees it; a text that is no number stays as it is. */
    String seen(String number, String style) {
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        if (Math.abs((long) value.precision() - value.scale()) > WIDEST || value.precision() > WIDEST) {
            return number;
        }
        String format = format(style);
        if (showsTime(format) && value.signum() >= 0 && value.intValue() <= LAST_DAY) {
            return moment(value.doubleValue(), format);
        }
        String plain = plain(value);
        boolean padded = format.matches("0{2,40}") && plain.matches("\\d+") && plain.length() < format.length();
        return padded ? "0".repeat(format.length() - plain.length()) + plain : plain;
    }

    private static String plain(BigDecimal value) {
        BigDecimal whole = value.stripTrailingZeros();
        BigDecimal kept = whole.scale() > 0 ? value.round(SEEN).stripTrailingZeros() : whole;
        return kept.signum() == 0 ? "0" : kept.toPlainString();
    }

    private String format(String style) {
        int number = style == null || !style.matches("\\d{1,5}") ? 0 : Integer.parseInt(style);
        return number < styles.size() ? styles.get(number) : NOTHING;
    }

    private static boolean showsTime(String format) {
        return !format.equals(NOTHING) && format.chars().anyMatch(character -> "dmyhsDMYHS".indexOf(character) >= 0);
    }

    private String moment(double serial, String format) {
        int days = (int) Math.floor(serial);
        LocalDateTime moment = firstDay(days)
                .plusDays(days)
                .atStartOfDay()
                .plus(Math.round((serial - days) * 86_400_000), ChronoUnit.MILLIS);
        LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        boolean hasDay = format.chars().anyMatch(character -> "dyDY".indexOf(character) >= 0);
        if (!hasDay && days == 0 && !format.matches("[mM]+")) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + time;
    }

    /** The day before day 1; until 1 March 1900, Excel's day numbers are one less, for it believes in a 29 February. */
    private LocalDate firstDay(int days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
