package fr.prendresoin.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a film: its header, and the transcript that follows it. Without captions and transcript nothing is published. */
final class VideoReader {

    private static final Pattern DURATION = Pattern.compile("(?:(\\d):)?([0-5]?\\d):([0-5]\\d)");
    private static final int MOST_MINUTES_BESIDE = 10;

    private final HeadedText file;
    private final MediaShelf shelf;
    private final Problems problems;

    VideoReader(HeadedText file, MediaShelf shelf, Problems problems) {
        this.file = file;
        this.shelf = shelf;
        this.problems = problems;
    }

    Optional<Activity> read() {
        return file.header().map(this::video);
    }

    private Activity video(YamlMap header) {
        header.allowOnly(Set.of("id", "title", "minutes", "lead", "film", "captions", "duration", "sources"));
        String slug = Slug.ofFile(header, file.name());
        List<String> sources = header.texts("sources");
        int seconds = seconds(header);
        int minutes = minutes(header, seconds);
        MediaFile film = shelf.find(header, "film", MediaTypes.FILMS);
        MediaFile captions = shelf.find(header, "captions", MediaTypes.CAPTIONS);
        MarkdownCheck check = new MarkdownCheck(file, shelf);
        check.sources(header, sources.size());
        check.markup();
        checkTranscript(captions == null ? 0 : new Captions(captions, problems).check(seconds));
        return new Video(
                slug,
                header.text("title"),
                minutes,
                header.text("lead"),
                film,
                captions,
                seconds,
                Markdown.block(file.body()),
                Sources.of(sources));
    }

    private static int seconds(YamlMap header) {
        Matcher time = DURATION.matcher(header.text("duration"));
        if (!time.matches()) {
            header.problem("duration", "« duration » s’écrit en minutes et secondes, par exemple \"1:05\"");
            return 0;
        }
        int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
        return (hours * 60 + Integer.parseInt(time.group(2))) * 60 + Integer.parseInt(time.group(3));
    }

    private static int minutes(YamlMap header, int seconds) {
        int minutes = header.number("minutes", 1, 90);
        if (minutes * 60 < seconds || minutes * 60 > seconds + MOST_MINUTES_BESIDE * 60) {
            header.problem("minutes", minutes + " min annoncées pour un film de " + seconds + " secondes");
        }
        return minutes;
    }

    /** Whoever reads the transcript misses nothing of what the captions say. */
    private void checkTranscript(int captionWords) {
        int words = file.body().isBlank() ? 0 : Markdown.words(file.body());
        if (words == 0) {
            file.problemAt(0, "la transcription manque : le texte de tout ce qui se dit et se voit, après l’en-tête");
        } else if (words < captionWords) {
            file.problemAt(
                    0,
                    "la transcription a " + words + " mots, les sous-titres " + captionWords
                            + " : elle doit tout dire");
        }
    }
}
