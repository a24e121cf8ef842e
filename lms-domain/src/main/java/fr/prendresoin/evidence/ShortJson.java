package fr.prendresoin.evidence;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes names and texts as one JSON object, always the same for the same content: sorted, without blanks. */
final class ShortJson {

    static final String NOTHING = "{}";

    private ShortJson() {}

    static String of(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> text(fact.getKey()) + ":" + text(fact.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /** A JSON text (RFC 8259, section 7); whatever is above U+001F stays as it is. */
    static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int index = 0; index < value.length(); index++) {
            char sign = value.charAt(index);
            if (sign == '"' || sign == '\\') {
                json.append('\\').append(sign);
            } else if (sign < ' ') {
                json.append("\\u00").append(sign < 16 ? "0" : "1").append("0123456789abcdef".charAt(sign & 15));
            } else {
                json.append(sign);
            }
        }
        return json.append('"').toString();
    }
}
