package fr.prendresoin.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes content as the one JSON text that stands for it (RFC 8785): members sorted, no blanks, shortest escapes. It takes
 * texts, whole numbers, truth values, lists and maps; fractions are never needed and refused.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The text of an object. */
    public static String of(Map<String, ?> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> object) {
            return of(object.entrySet().stream()
                    .collect(Collectors.toMap(each -> (String) each.getKey(), Map.Entry::getValue)));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CanonicalJson::value).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String string) {
            return text(string);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("no canonical JSON for " + value);
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        value.chars().forEach(sign -> append(json, (char) sign));
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char sign) {
        int known = "\b\t\n\f\r\"\\".indexOf(sign);
        if (known >= 0) {
            json.append('\\').append("btnfr\"\\".charAt(known));
        } else if (sign < ' ') {
            json.append(String.format("\\u%04x", (int) sign));
        } else {
            json.append(sign);
        }
    }
}
