package fr.prendresoin.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

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
            header.problem("l’identifiant « " + slug + " » doit être le nom du fichier");
        }
        int minutes = header.number("minutes", 1, 15);
        List<String> sources = header.texts("sources");
        checkSources(body, sources.size());
        checkMarkup(body);
        checkDuration(header, body, minutes);
        return new Lesson(
                slug, header.text("title"), minutes, header.text("lead"), Markdown.block(body), Sources.of(sources));
    }

    private void checkSources(String body, int count) {
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
                problems.add(name, 1, "la source " + number + " n’est jamais appelée");
            }
        }
    }

    private void checkMarkup(String body) {
        Matcher html = HTML.matcher(body);
        if (html.find()) {
            problemAt(body, html.start(), "le HTML n’est pas admis ; écrivez en Markdown");
        }
        Document parsed = Markdown.parse(body);
        if (!parsed.select("h1, h4, h5, h6, img").isEmpty()) {
            problems.add(name, 1, "seuls les intertitres ## et ### sont admis, et aucune image sans texte");
        }
        parsed.select("a[href^=#]").stream()
                .filter(link -> parsed.select("h2, h3").stream()
                        .noneMatch(heading -> ("#" + Markdown.anchor(heading.text())).equals(link.attr("href"))))
                .forEach(link -> problems.add(name, 1, "le lien " + link.attr("href") + " ne mène nulle part"));
    }

    private void checkDuration(YamlMap header, String body, int minutes) {
        int words = Markdown.parse(body).text().split("[\\s\\u00A0]+").length;
        int honest = Math.round((float) words / WORDS_PER_MINUTE);
        if (Math.abs(honest - minutes) > TOLERANCE) {
            header.problem(minutes + " min annoncées pour " + words + " mots ; une lecture calme en prend " + honest);
        }
    }

    private void problemAt(String body, int offset, String message) {
        String before = text.substring(0, text.length() - body.length() + offset);
        problems.add(name, before.split("\\R", -1).length, message);
    }
}
