package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What people read is well written, and pages hold no style, no script and no unchecked markup of their own. */
class TypographyTest {

    /** An ordinary space where one must not break, no space where one is due, or a straight apostrophe. */
    private static final Pattern FAULT = Pattern.compile(
            "[ \\n][;:!?»%](?![\\w-])|«[^\\u00A0\\u202F]|\\p{L}[;!?»]|\\p{L}:(?= |$)|\\p{L}'\\p{L}|\\.\\.\\.");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");

    private static final Set<String> SPOKEN = Set.of("title", "aria-label", "alt", "placeholder", "text", "label");

    @Test
    void every_page_is_well_formed_and_well_written() {
        List<String> faults = new ArrayList<>();
        eachNode((page, node) -> {
            if (node instanceof Text || node instanceof Attr attribute && SPOKEN.contains(attribute.getName())) {
                faults(page, node.getNodeValue().replaceAll("#\\{[^}]*}", "x"), faults);
            }
        });

        assertThat(faults).isEmpty();
    }

    /** The language of expressions knows the ordinary space alone: a page with another one in it answers 500. */
    @Test
    void no_expression_of_a_page_holds_a_space_that_only_prose_knows() {
        List<String> faults = new ArrayList<>();
        Sources.facelets().forEach((page, text) -> EXPRESSION
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("'[^']*'", ""))
                .filter(bare -> bare.contains("\u00A0") || bare.contains("\u202F"))
                .forEach(bare -> faults.add(page + " " + bare)));

        assertThat(faults).isEmpty();
    }

    @Test
    void every_text_of_the_bundle_is_well_written() {
        List<String> faults = new ArrayList<>();
        Sources.read(Sources.BUNDLE)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.matches("[a-z]+\\.export\\.header=.*"))
                .forEach(line -> faults(
                        "Messages.properties",
                        line.substring(line.indexOf('=') + 1).replaceAll("\\{[^{}]*}", "x"),
                        faults));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Quoi ?", "Quoi?", "« oui\u00A0»", "oui »", "fin:", "12 %", "l'aide", "et...", "Non !", "a ; b"})
    void a_fault_of_typography_is_seen(String fault) {
        assertThat(FAULT.matcher(fault).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Quoi\u00A0?", "«\u00A0oui\u00A0»", "12\u202F%", "l’aide", "14:03", "n°\u00A03", "https://a.fr"})
    void what_is_well_written_passes(String text) {
        assertThat(FAULT.matcher(text).find()).isFalse();
    }

    @Test
    void no_page_carries_its_own_style_script_or_unchecked_markup() {
        List<String> faults = new ArrayList<>();
        eachNode((page, node) -> {
            if (node instanceof Attr attribute && forbidden(attribute)) {
                faults.add(page + ": " + attribute);
            }
            if (node.getNodeName().equals("style") || node.getNodeName().equals("script") && inline(node)) {
                faults.add(page + ": <" + node.getNodeName() + ">");
            }
        });

        assertThat(faults).isEmpty();
    }

    private static boolean forbidden(Attr attribute) {
        String value = attribute.getValue().strip();
        return attribute.getName().equals("style")
                || attribute.getName().matches("on[a-z]+")
                || attribute.getName().equals("escape") && !value.equals("true")
                || value.startsWith("javascript:");
    }

    private static boolean inline(Node script) {
        return script.getAttributes().getNamedItem("src") == null
                || !script.getTextContent().isBlank();
    }

    private static void faults(String where, String text, List<String> faults) {
        FAULT.matcher(text).results().forEach(fault -> faults.add(where + ": " + text.strip()));
    }

    private static void eachNode(BiConsumer<String, Node> seen) {
        for (Map.Entry<String, String> facelet : Sources.facelets().entrySet()) {
            walk(parse(facelet), node -> seen.accept(facelet.getKey(), node));
        }
    }

    private static void walk(Node node, java.util.function.Consumer<Node> seen) {
        seen.accept(node);
        for (int index = 0;
                node.getAttributes() != null && index < node.getAttributes().getLength();
                index++) {
            seen.accept(node.getAttributes().item(index));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, seen);
        }
    }

    private static Node parse(Map.Entry<String, String> facelet) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(facelet.getValue())));
        } catch (SAXException e) {
            throw new AssertionError(facelet.getKey() + " is not well-formed: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
