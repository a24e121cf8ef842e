package fr.prendresoin.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The HTML from which a document is made, with {@code {{names}}} where values go. */
public record HtmlTemplate(String html) {

    /** The template of this name, beside the class that fills it. */
    public static HtmlTemplate beside(Class<?> owner, String name) {
        try (InputStream template = owner.getResourceAsStream(name)) {
            return new HtmlTemplate(new String(template.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTML with these values, which are HTML themselves. */
    public String filled(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = html.indexOf("{{"); open >= 0; open = html.indexOf("{{", from)) {
            int close = html.indexOf("}}", open);
            filled.append(html, from, open).append(values.get(html.substring(open + 2, close)));
            from = close + 2;
        }
        return filled.append(html, from, html.length()).toString();
    }

    /** A text as HTML says it. */
    public static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
