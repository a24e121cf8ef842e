package fr.prendresoin.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Turns an author's Markdown into safe HTML with the classes of our style sheet. */
final class Markdown {

    private static final Pattern SOURCE_CALL = Pattern.compile("\\[\\^(\\d{1,2})]");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Parser PLACING_PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
            .extensions(List.of(TablesExtension.create()))
            .build();
    private static final Safelist SAFELIST = Safelist.relaxed()
            .removeAttributes("img", "align", "height", "title", "width")
            .removeAttributes("table", "summary", "width")
            .addAttributes("a", "aria-label")
            .addAttributes("th", "scope")
            .addAttributes(":all", "id", "class")
            .addProtocols("a", "href", "#", "tel")
            .preserveRelativeLinks(true);

    private Markdown() {}

    static SafeHtml block(String markdown) {
        return block(markdown, picture -> Optional.empty());
    }

    /** A picture of {@code media/} is asked for at the address of its name; any other is left out. */
    static SafeHtml block(String markdown, Function<String, Optional<String>> pictures) {
        String calls = SOURCE_CALL.matcher(markdown).replaceAll("[$1](#source-$1)");
        Document document = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(calls)));
        document.outputSettings().prettyPrint(false);
        document.select("a[href^=#source-]").forEach(Markdown::dressSourceCall);
        document.select("img").forEach(image -> dressPicture(image, pictures));
        document.select("h2, h3").forEach(heading -> heading.id(anchor(heading.text())));
        document.select("blockquote").forEach(Markdown::dressKeyIdea);
        document.select("th").forEach(cell -> cell.attr("scope", "col"));
        document.select("table").forEach(table -> table.addClass("tableau"));
        String clean = Jsoup.clean(document.body().html(), "https://localhost/", SAFELIST, document.outputSettings());
        return new SafeHtml(clean);
    }

    /** The text without its markup, to count words and look for headings. */
    static Document parse(String markdown) {
        return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
    }

    /** The text as the parser understands it; each node knows its place. */
    static Node tree(String markdown) {
        return PLACING_PARSER.parse(markdown);
    }

    /** An address inside a page, made from a heading: lower case, no accent, words joined by hyphens. */
    static String anchor(String heading) {
        String plain = Normalizer.normalize(heading.replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** How many words its reader reads. */
    static int words(String markdown) {
        return parse(markdown).text().strip().split("[\\s\\u00A0]+").length;
    }

    private static void dressPicture(Element image, Function<String, Optional<String>> pictures) {
        String name = image.attr("src");
        pictures.apply(name.startsWith(MediaFile.FOLDER) ? name.substring(MediaFile.FOLDER.length()) : "")
                .ifPresentOrElse(address -> image.attr("src", address), image::remove);
    }

    private static void dressSourceCall(Element link) {
        link.attr("aria-label", "Source " + link.text());
        link.wrap("<sup></sup>");
    }

    /** A quotation that opens with a bold title is the idea to keep: the title on one line, the idea below. */
    private static void dressKeyIdea(Element quote) {
        Element title = quote.selectFirst("p > strong:first-child");
        if (title == null) {
            return;
        }
        String label = title.text();
        Element paragraph = title.parent();
        title.remove();
        quote.tagName("div").addClass("cle");
        quote.prependElement("p").text(label.replaceAll("[.:\\s\\u00A0]+$", ""));
        paragraph.html(paragraph.html().strip());
    }
}
