package fr.prendresoin.deploy.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** The checker of the HTML standard, as a person would run it on the source of a page (RGAA 8.2). */
final class HtmlChecker {

    private HtmlChecker() {}

    /** What is not valid HTML in a page, a line each; empty for a valid one. */
    static List<String> errors(String html) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        try {
            return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains(": error:"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
