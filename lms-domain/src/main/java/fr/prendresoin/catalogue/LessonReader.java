package fr.prendresoin.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a lesson: a YAML header between two lines of hyphens, then Markdown. */
final class LessonReader {

    private static final int WORDS_PER_MINUTE = 160;
    private static final int TOLERANCE = 2;

    private final HeadedText file;
    private final MediaShelf shelf;
    private final String course;

    LessonReader(HeadedText file, MediaShelf shelf, String course) {
        this.file = file;
        this.shelf = shelf;
        this.course = course;
    }

    Optional<Activity> read() {
        return file.header().map(this::lesson);
    }

    private Activity lesson(YamlMap header) {
        header.allowOnly(Set.of("id", "title", "minutes", "lead", "sources"));
        String slug = Slug.ofFile(header, file.name());
        int minutes = header.number("minutes", 1, 15);
        List<String> sources = header.texts("sources");
        MarkdownCheck check = new MarkdownCheck(file, shelf);
        check.sources(header, sources.size());
        check.markup();
        checkDuration(header, minutes);
        return new Lesson(
                slug,
                header.text("title"),
                minutes,
                header.text("lead"),
                Markdown.block(file.body(), name -> address(name)),
                Sources.of(sources));
    }

    private Optional<String> address(String name) {
        return Optional.ofNullable(shelf.taken().get(name)).map(media -> media.address(course));
    }

    private void checkDuration(YamlMap header, int minutes) {
        int honest = Math.round((float) Markdown.words(file.body()) / WORDS_PER_MINUTE);
        if (Math.abs(honest - minutes) > TOLERANCE) {
            header.problem(
                    "minutes",
                    minutes + " min annoncées pour " + Markdown.words(file.body())
                            + " mots ; une lecture calme en prend " + honest);
        }
    }
}
