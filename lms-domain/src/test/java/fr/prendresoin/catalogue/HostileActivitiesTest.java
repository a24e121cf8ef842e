package fr.prendresoin.catalogue;

import static fr.prendresoin.catalogue.EveryKindCourse.CAPTIONS;
import static fr.prendresoin.catalogue.EveryKindCourse.CHECKLIST;
import static fr.prendresoin.catalogue.EveryKindCourse.DOCUMENT;
import static fr.prendresoin.catalogue.EveryKindCourse.FILM;
import static fr.prendresoin.catalogue.EveryKindCourse.MEETING;
import static fr.prendresoin.catalogue.EveryKindCourse.PDF;
import static fr.prendresoin.catalogue.EveryKindCourse.REFLECTION;
import static fr.prendresoin.catalogue.EveryKindCourse.VIDEO;
import static fr.prendresoin.catalogue.EveryKindCourse.VIGNETTE;
import static fr.prendresoin.catalogue.SmallCourse.LESSON;
import static fr.prendresoin.catalogue.SmallCourse.SITUATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in each kind of activity: nothing is thrown, nothing is published, and the author reads where. */
class HostileActivitiesTest {

    /** A fault, and the line of the file where its author must look. */
    private record Fault(String file, int line, String words, EveryKindCourse course) {

        @Override
        public String toString() {
            return file + ":" + line + " " + words;
        }
    }

    @ParameterizedTest
    @MethodSource({"films", "captions", "vignettes", "sheets", "gauges", "pictures"})
    void every_fault_is_reported_with_its_file_and_line(Fault fault) {
        Reading reading = fault.course().read();

        assertThat(reading.course()).isEmpty();
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.file() + ":" + problem.line() + " " + problem.message())
                        .startsWith(fault.file() + ":" + fault.line() + " ")
                        .contains(fault.words()));
    }

    static Stream<Fault> films() {
        String transcript = "Bonjour à toutes et à tous, dit une voix calme.";
        return Stream.of(
                in(VIDEO, 2, "« captions » manque", "captions: le-film.vtt", "# rien"),
                in(VIDEO, 10, "la transcription manque", transcript, ""),
                in(VIDEO, 10, "elle doit tout dire", transcript, "Bonjour."),
                in(VIDEO, 10, "le HTML n’est pas admis", transcript, transcript + " <video src=x>"),
                in(VIDEO, 8, "s’écrit en minutes", "\"1:05\"", "\"65\""),
                in(VIDEO, 4, "pour un film de 3605 secondes", "\"1:05\"", "\"1:00:05\""),
                in(VIDEO, 4, "pour un film de 65 secondes", "minutes: 2", "minutes: 40"),
                in(VIDEO, 6, "n’est pas le nom d’un fichier", "le-film.webm", "../../etc/passwd"),
                in(VIDEO, 6, "n’est pas le nom d’un fichier", "le-film.webm", "https://ailleurs.example/film.webm"),
                in(VIDEO, 6, "manque", "le-film.webm", "un-autre.webm"),
                in(VIDEO, 6, "types admis ici", "le-film.webm", "la-fiche.pdf"),
                in(VIDEO, 2, "doit être le nom du fichier", "id: le-film", "id: film"),
                in(VIDEO, 5, "est inconnue", "lead:", "autoplay:"),
                new Fault(FILM, 1, "20971520 au plus", new EveryKindCourse().with(FILM, "", CourseFiles.LARGEST + 1)),
                new Fault(FILM, 1, "n’est pas celui que le nom annonce", new EveryKindCourse().with(FILM, "", 5)),
                new Fault(VIDEO, 6, "manque", new EveryKindCourse().without(FILM)),
                new Fault(
                        "media/oublie.png",
                        1,
                        "aucune activité",
                        new EveryKindCourse().with("media/oublie.png", "image/png", 5)),
                new Fault(
                        "media/page.html", 1, "aucune activité", new EveryKindCourse().with("media/page.html", "", 5)));
    }

    static Stream<Fault> captions() {
        return Stream.of(
                in(CAPTIONS, 1, "commence par « WEBVTT »", "WEBVTT", "SRT"),
                in(CAPTIONS, 6, "finit avant de commencer", "00:04.000", "00:00.000"),
                in(CAPTIONS, 5, "une réplique s’écrit", "00:00.000 -->", "0:0 ->"),
                in(CAPTIONS, 9, "n’a pas de mots", "\net à <i>tous</i>.", ""),
                in(CAPTIONS, 1, "finissent après le film", "00:09.000", "02:09.000"),
                in(CAPTIONS, 3, "une réplique s’écrit", "NOTE Une voix.", "STYLE ::cue{}"),
                new Fault(CAPTIONS, 1, "les sous-titres sont vides", new EveryKindCourse().with(CAPTIONS, "WEBVTT\n")),
                new Fault(CAPTIONS, 1, "commence par « WEBVTT »", new EveryKindCourse().with(CAPTIONS, "")));
    }

    static Stream<Fault> vignettes() {
        return Stream.of(
                in(VIGNETTE, 11, "« single » a une proposition juste", "            correct: true\n", ""),
                in(VIGNETTE, 9, "« type » est", "type: single", "type: libre"),
                in(VIGNETTE, 5, "une vignette a de deux à 8", "  - title: \"Après\"", "  #"),
                in(VIGNETTE, 40, "la leçon « tierce » n’existe pas", "[premiere]", "[tierce]"),
                in(VIGNETTE, 40, "au moins une leçon", "lessons: [premiere]", "lessons: []"),
                in(VIGNETTE, 41, "au moins une source", "\n  - \"Haute Autorité de santé, 2017.\"", " []"),
                in(VIGNETTE, 6, "« expected » manque", "    expected: \"Répondre.\"\n", ""),
                in(
                        VIGNETTE,
                        8,
                        "une étape pose d’une à 3",
                        "questions:\n      - type: single",
                        "questions: []\n    x:\n      - type: s"),
                in(VIGNETTE, 2, "est inconnue", "title: \"Le cas\"", "titre: \"Le cas\""),
                in(VIGNETTE, 1, "doit être le nom du fichier", "id: le-cas", "id: autre"));
    }

    static Stream<Fault> sheets() {
        return Stream.of(
                in(REFLECTION, 1, "« prompts » en compte au moins un", "prompts:\n  - text: \"Comment ça va ?\"", ""),
                in(REFLECTION, 5, "est inconnue", "prompts:", "answers: x\nprompts:"),
                in(CHECKLIST, 5, "« groups » en compte au moins un", "groups:", "groups: []\nold:"),
                in(CHECKLIST, 7, "« items » en compte au moins un", "items:", "items: []\n    old:"),
                in(DOCUMENT, 1, "« alternative »", "statement:", "# statement:"),
                in(DOCUMENT, 6, "l’une de ces langues", "français", "klingon"),
                in(DOCUMENT, 5, "types admis ici", "la-fiche.pdf", "le-schema.png"),
                new Fault(DOCUMENT, 5, "manque", new EveryKindCourse().without(PDF)),
                in(MEETING, 5, "« form » est", "virtual", "hybride"),
                in(MEETING, 7, "doit être une date", "2027-01-12", "12 janvier"),
                in(MEETING, 8, "« at » est une heure", "\"14:00\"", "\"14 h\""),
                in(MEETING, 9, "commence par https://", "https://visio.example.fr/salle", "javascript:alert(1)"),
                in(MEETING, 3, "entre 1 et 480", "minutes: 90", "minutes: 900"));
    }

    static Stream<Fault> gauges() {
        String two =
                "gauges:\n  - {id: a, name: A, levels: [a, b, c, d, e]}\n  - {id: a, name: B, levels: [a, b]}\nold:";
        return Stream.of(
                in(SITUATION, 7, "la jauge « a » est donnée deux fois", "gauge:", two),
                in(SITUATION, 7, "cinq crans", "gauge:", two),
                in(SITUATION, 15, "« level » est inconnue", "gauge:", two),
                in(SITUATION, 5, "« gauges » avec une à trois jauges", "gauge:", "gauges: []\ngauge:"));
    }

    static Stream<Fault> pictures() {
        return Stream.of(
                in(LESSON, 13, "pas de texte de remplacement", "![Un schéma]", "![]"),
                in(
                        LESSON,
                        13,
                        "jamais une adresse d’ailleurs",
                        "(media/le-schema.png)",
                        "(https://ailleurs.example/x.png)"),
                in(
                        LESSON,
                        13,
                        "jamais une adresse d’ailleurs",
                        "(media/le-schema.png)",
                        "(data:image/png;base64,AAAA)"),
                in(LESSON, 13, "n’est pas le nom d’un fichier", "(media/le-schema.png)", "(media/../course.yaml)"),
                in(LESSON, 13, "types admis ici", "(media/le-schema.png)", "(media/la-fiche.pdf)"),
                in(LESSON, 13, "manque", "(media/le-schema.png)", "(media/absent.png)"));
    }

    private static Fault in(String file, int line, String words, String... change) {
        return new Fault(file, line, words, new EveryKindCourse().spoil(file, change[0], change[1]));
    }
}
