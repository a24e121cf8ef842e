package fr.prendresoin.catalogue;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Looks at the Markdown of a text: its sources, its headings, its links and its pictures, where they stand. */
final class MarkdownCheck {

    private static final Pattern SOURCE_CALL = Pattern.compile("\\[\\^(\\d{1,2})]");
    private static final Pattern HTML = Pattern.compile("<[a-zA-Z!/]");

    private final HeadedText file;
    private final MediaShelf shelf;

    MarkdownCheck(HeadedText file, MediaShelf shelf) {
        this.file = file;
        this.shelf = shelf;
    }

    /** Everything that can be wrong in a text, its sources apart. */
    void markup() {
        Matcher html = HTML.matcher(file.body());
        if (html.find()) {
            file.problemAt(html.start(), "le HTML n’est pas admis ; écrivez en Markdown");
        }
        places();
    }

    /** Each source is called, each call has its source. */
    void sources(YamlMap header, int count) {
        Set<Integer> called = new HashSet<>();
        Matcher calls = SOURCE_CALL.matcher(file.body());
        while (calls.find()) {
            int number = Integer.parseInt(calls.group(1));
            called.add(number);
            if (number < 1 || number > count) {
                file.problemAt(calls.start(), "la source " + number + " n’existe pas");
            }
        }
        for (int number = 1; number <= count; number++) {
            if (!called.contains(number)) {
                header.problem("sources", "la source " + number + " n’est jamais appelée");
            }
        }
    }

    private void places() {
        Set<String> anchors = Markdown.parse(file.body()).select("h2, h3").stream()
                .map(heading -> "#" + Markdown.anchor(heading.text()))
                .collect(Collectors.toSet());
        Markdown.tree(file.body()).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() < 2 || heading.getLevel() > 3) {
                    problemAt(heading, "seuls les intertitres ## et ### sont admis");
                }
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                picture(image);
            }

            @Override
            public void visit(Link link) {
                if (link.getDestination().startsWith("#") && !anchors.contains(link.getDestination())) {
                    problemAt(link, "le lien " + link.getDestination() + " ne mène nulle part");
                }
                visitChildren(link);
            }
        });
    }

    /** A picture is a file of the course, and its words say what it shows (WCAG 1.1.1). */
    private void picture(Image image) {
        if (alternative(image).isBlank()) {
            problemAt(image, "l’image n’a pas de texte de remplacement : ![ce qu’elle montre](media/…)");
        }
        if (!image.getDestination().startsWith(MediaFile.FOLDER)) {
            problemAt(image, "une image est un fichier de media/, jamais une adresse d’ailleurs");
            return;
        }
        shelf.find(
                image.getDestination().substring(MediaFile.FOLDER.length()),
                MediaTypes.IMAGES,
                message -> problemAt(image, message));
    }

    private static String alternative(Image image) {
        StringBuilder words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    /** A node without a place of its own stands in one that has it. */
    private void problemAt(Node node, String message) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        int offset = placed.getSourceSpans().stream()
                .findFirst()
                .map(SourceSpan::getInputIndex)
                .orElse(0);
        file.problemAt(offset, message);
    }
}
