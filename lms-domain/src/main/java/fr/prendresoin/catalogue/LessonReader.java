package fr.prendresoin.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

/** Reads a lesson: a YAML header between two lines of hyphens, then Markdown. */
final class LessonReader {

    private static final Pattern HEADER = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);
    private static final Pattern SOURCE_CALL = Pattern.compile("\\[\\^(\\d{1,2})]");
    private static final Pattern HTML = Pattern.compile("<[a-zA-Z!/]");
    private static final int WORDS_PER_MINUTE = 160;
    private static final int TOLERANCE = 2;

    private final String name;
    private final String text;
    private final Problems problems;

    LessonReader(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    Optional<Activity> read() {
        Matcher parts = HEADER.matcher(text);
        if (!parts.matches()) {
            problems.add(name, 1, "l’en-tête manque : une ligne « --- », la fiche, une ligne « --- », puis le texte");
            return Optional.empty();
        }
        String body = parts.group(2);
        return new YamlFile(name, parts.group(1), 2, problems).read().map(header -> lesson(header, body));
    }

    private Activity lesson(YamlMap header, String body) {
        header.allowOnly(Set.of("id", "title", "minutes", "lead", "sources"));
        String slug = Slug.in(header, "id");
        if (!name.equals("lessons/" + slug + ".md")) {
            header.problem("id", "l’identifiant « " + slug + " » doit être le nom du fichier");
        }
        int minutes = header.number("minutes", 1, 15);
        List<String> sources = header.texts("sources");
        checkSources(header, body, sources.size());
        checkMarkup(body);
        checkPlaces(body);
        checkDuration(header, body, minutes);
        return new Lesson(
                slug, header.text("title"), minutes, header.text("lead"), Markdown.block(body), Sources.of(sources));
    }

    private void checkSources(YamlMap header, String body, int count) {
        Set<Integer> called = new HashSet<>();
        Matcher calls = SOURCE_CALL.matcher(body);
        while (calls.find()) {
            int number = Integer.parseInt(calls.group(1));
            called.add(number);
            if (number < 1 || number > count) {
                problemAt(body, calls.start(), "la source " + number + " n’existe pas");
            }
        }
        for (int number = 1; number <= count; number++) {
            if (!called.contains(number)) {
                header.problem("sources", "la source " + number + " n’est jamais appelée");
            }
        }
    }

    private void checkMarkup(String body) {
        Matcher html = HTML.matcher(body);
        if (html.find()) {
            problemAt(body, html.start(), "le HTML n’est pas admis ; écrivez en Markdown");
        }
    }

    /** Looks at headings, images and links where they stand. */
    private void checkPlaces(String body) {
        Set<String> anchors = Markdown.parse(body).select("h2, h3").stream()
                .map(heading -> "#" + Markdown.anchor(heading.text()))
                .collect(Collectors.toSet());
        Markdown.tree(body).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() < 2 || heading.getLevel() > 3) {
                    problemAt(body, heading, "seuls les intertitres ## et ### sont admis");
                }
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                problemAt(body, image, "aucune image n’est admise");
            }

            @Override
            public void visit(Link link) {
                if (link.getDestination().startsWith("#") && !anchors.contains(link.getDestination())) {
                    problemAt(body, link, "le lien " + link.getDestination() + " ne mène nulle part");
                }
                visitChildren(link);
            }
        });
    }

    /** A node without a place of its own stands in one that has it. */
    private void problemAt(String body, Node node, String message) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        int offset = placed.getSourceSpans().stream()
                .findFirst()
                .map(SourceSpan::getInputIndex)
                .orElse(0);
        problemAt(body, offset, message);
    }

    private void checkDuration(YamlMap header, String body, int minutes) {
        int words = Markdown.parse(body).text().split("[\\s\\u00A0]+").length;
        int honest = Math.round((float) words / WORDS_PER_MINUTE);
        if (Math.abs(honest - minutes) > TOLERANCE) {
            header.problem(
                    "minutes",
                    minutes + " min annoncées pour " + words + " mots ; une lecture calme en prend " + honest);
        }
    }

    private void problemAt(String body, int offset, String message) {
        String before = text.substring(0, text.length() - body.length() + offset);
        problems.add(name, before.split("\\R", -1).length, message);
    }
}
