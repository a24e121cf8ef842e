package fr.prendresoin.catalogue;

import static fr.prendresoin.catalogue.SmallCourse.BANK;
import static fr.prendresoin.catalogue.SmallCourse.LESSON;
import static fr.prendresoin.catalogue.SmallCourse.SHEET;
import static fr.prendresoin.catalogue.SmallCourse.SITUATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time: nothing is thrown, nothing is published, and the author reads where to look. */
class HostileCourseTest {

    /** A fault, and the line of the file where its author must look. */
    private record Fault(SmallCourse course, String file, int line, String words) {

        static Fault in(String file, int line, String words, SmallCourse course) {
            return new Fault(course, file, line, words);
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + words;
        }
    }

    @ParameterizedTest
    @MethodSource({"sheets", "outlines", "lessons", "situations", "banks", "yaml"})
    void every_fault_is_reported_with_its_file_and_line(Fault fault) {
        Reading reading = fault.course().read();

        assertThat(reading.course()).isEmpty();
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.file() + ":" + problem.line() + " " + problem.message())
                        .startsWith(fault.file() + ":" + fault.line() + " ")
                        .contains(fault.words()));
    }

    static Stream<Fault> sheets() {
        return Stream.of(
                Fault.in(SHEET, 2, "« titre » est inconnue", sheet("title:", "titre:")),
                Fault.in(SHEET, 1, "« title » manque", sheet("title: \"Petite formation\"", "# rien")),
                Fault.in(SHEET, 1, "n’est pas un identifiant", sheet("slug: petite-formation", "slug: ../Petite")),
                Fault.in(SHEET, 10, "n’est pas un identifiant", sheet("slug: lire", "slug: À lire")),
                Fault.in(SHEET, 5, "doit être une date", sheet("2026-11-22", "22/11/2026")),
                Fault.in(SHEET, 3, "deux fois", sheet("summary:", "title:")),
                Fault.in(SHEET, 26, "« completion »", sheet("completion: all", "completion: half")),
                Fault.in(SHEET, 1, "le fichier manque", new SmallCourse().without(SHEET)));
    }

    static Stream<Fault> outlines() {
        return Stream.of(
                Fault.in(SHEET, 16, "« lire » est donné deux fois", sheet("slug: faire-le-point", "slug: lire")),
                Fault.in(
                        SHEET,
                        9,
                        "donné deux fois",
                        sheet("  - id: comprendre", "  - id: comprendre\n    text: \"déjà\"\n  - id: comprendre")),
                Fault.in(SHEET, 14, "donnée deux fois", sheet("lesson: seconde", "lesson: premiere")),
                Fault.in(
                        SHEET,
                        13,
                        "« minuts » est inconnue",
                        sheet("lesson: premiere", "{lesson: premiere, minuts: 3}")),
                Fault.in(SHEET, 13, "une activité est", sheet("lesson: premiere", "film: premiere")),
                Fault.in(SHEET, 23, "« pass » doit être un nombre", sheet("pass: 2", "pass: 4")),
                Fault.in(SHEET, 22, "trois fois", sheet("draw: 3", "draw: 6")),
                Fault.in(
                        SHEET,
                        9,
                        "aucune question n’évalue",
                        sheet(
                                "    text: \"comprendre\"",
                                "    text: \"comprendre\"\n  - id: agir\n    text: \"agir\"")),
                Fault.in("lessons/tierce.md", 1, "le fichier manque", sheet("lesson: seconde", "lesson: tierce")),
                Fault.in("lessons/seconde.md", 1, "aucune activité", sheet("      - lesson: seconde\n", "")));
    }

    static Stream<Fault> lessons() {
        return Stream.of(
                Fault.in(LESSON, 2, "doit être le nom du fichier", lesson("id: premiere", "id: derniere")),
                Fault.in(LESSON, 5, "« chapeau » est inconnue", lesson("lead:", "chapeau:")),
                Fault.in(LESSON, 4, "entre 1 et 15", lesson("minutes: 1", "minutes: 90")),
                Fault.in(LESSON, 4, "min annoncées", lesson("minutes: 1", "minutes: 8")),
                Fault.in(LESSON, 1, "l’en-tête manque", lesson("---\nid", "id")),
                Fault.in(LESSON, 9, "la source 3 n’existe pas", lesson("vérifié[^1]", "vérifié[^1][^3]")),
                Fault.in(LESSON, 6, "la source 1 n’est jamais appelée", lesson("[^1]", "")),
                Fault.in(LESSON, 13, "ne mène nulle part", lesson("(#a-l-oeuvre)", "(#ailleurs)")),
                Fault.in(
                        LESSON,
                        15,
                        "ne mène nulle part",
                        lesson("Retour à", "| a |\n|---|\n| [x](#rien) |\n\nRetour à")),
                Fault.in(LESSON, 14, "ne mène nulle part", lesson("Retour", "Une\n[](#rien) ligne. Retour")),
                Fault.in(LESSON, 13, "ne mène nulle part", lesson("Retour", "[x] [y]\n\n[x]: #rien\n\nRetour")),
                Fault.in(LESSON, 11, "seuls les intertitres", lesson("## À", "# À")),
                Fault.in(LESSON, 13, "un fichier de media/", lesson("Retour", "![vu](vu.png) Retour")),
                Fault.in(LESSON, 13, "le HTML n’est pas admis", lesson("Retour", "Un <b>retour</b>")),
                Fault.in(LESSON, 13, "le HTML n’est pas admis", lesson("Retour", "<script>alert(1)</script> Retour")),
                Fault.in(LESSON, 9, "le HTML n’est pas admis", lesson("Un fait", "<!-- caché --> Un fait")));
    }

    static Stream<Fault> situations() {
        String end = "    ending: \"Vous avez tenu parole.\"";
        return Stream.of(
                Fault.in(SITUATION, 27, "« nulle-part » n’existe pas", situation("to: mal", "to: nulle-part")),
                Fault.in(SITUATION, 8, "« ailleurs » n’existe pas", situation("start: debut", "start: ailleurs")),
                Fault.in(SITUATION, 33, "aucun chemin ne mène à l’étape « mal »", situation("to: mal", "to: bien")),
                Fault.in(SITUATION, 28, "« bien » ne mène à aucune fin", situation(end, loop("bien"))),
                Fault.in(SITUATION, 9, "au moins deux fins", situation(end, loop("mal"))),
                Fault.in(SITUATION, 28, "de deux à quatre choix", situation(end, "")),
                Fault.in(SITUATION, 33, "est donnée deux fois", situation("- id: mal", "- id: bien")),
                Fault.in(SITUATION, 23, "le choix « a » est donné deux fois", situation("- id: b\n", "- id: a\n")),
                Fault.in(SITUATION, 7, "cinq crans", situation(", \"danger\"]", "]")),
                Fault.in(SITUATION, 12, "entre 1 et 5", situation("level: 3", "level: 6")),
                Fault.in(SITUATION, 15, "« who » manque", situation("      who: \"Une voix\"\n", "")),
                Fault.in(SITUATION, 1, "doit être le nom du fichier", situation("id: la-garde", "id: garde")));
    }

    static Stream<Fault> banks() {
        return Stream.of(
                Fault.in(BANK, 8, "une bonne réponse", bank("correct: true", "correct: false")),
                Fault.in(
                        BANK,
                        8,
                        "une bonne réponse",
                        bank("- text: \"Partir\"", "- text: \"Partir\"\n        correct: true")),
                Fault.in(BANK, 9, "« why » manque", bank("        why: \"On entend d’abord.\"\n", "")),
                Fault.in(BANK, 3, "« feedback » manque", bank("    feedback: \"Écouter d’abord.\"\n", "")),
                Fault.in(BANK, 4, "« single » ou « multiple »", bank("type: single", "type: libre")),
                Fault.in(
                        BANK,
                        5,
                        "l’objectif « soigner » n’existe pas",
                        bank("objective: comprendre", "objective: soigner")),
                Fault.in(BANK, 6, "la leçon « la-garde » n’existe pas", bank("lesson: premiere", "lesson: la-garde")),
                Fault.in(BANK, 17, "est donnée deux fois", bank("comprendre-02", "comprendre-01")),
                Fault.in(BANK, 2, "une banque en a au moins 15", bank("questions:", "questions: []\nanciennes:")),
                Fault.in(
                        BANK,
                        8,
                        "de trois à cinq",
                        bank("      - text: \"Partir\"\n        why: \"Personne n’est entendu.\"\n", "")),
                Fault.in(BANK, 1, "« titre » est inconnue", bank("bank: comprendre", "titre: comprendre")));
    }

    static Stream<Fault> yaml() {
        return Stream.of(
                Fault.in(SHEET, 3, "n’est pas du YAML", sheet("title: \"Petite formation\"", "title: \"Petite")),
                Fault.in(SHEET, 2, "n’est pas du YAML", sheet("title:", "\ttitle:")),
                Fault.in(SHEET, 1, "vide", new SmallCourse().with(SHEET, "")),
                Fault.in(SHEET, 1, "vide", new SmallCourse().with(SHEET, "- une\n- liste\n")),
                Fault.in(SHEET, 1, "U+0000", new SmallCourse().with(SHEET, "\u0000\u0001")),
                Fault.in(SHEET, 3, "U+0001", sheet("Deux leçons", "Deux\u0001leçons")),
                Fault.in(LESSON, 5, "n’est pas du YAML", lesson("lead: \"En", "lead: \"\"En")),
                Fault.in(SHEET, 1, "trop long", new SmallCourse().with(SHEET, "title: x\n".repeat(60_000))),
                Fault.in(SHEET, 2, "ni alias", new SmallCourse().with(SHEET, bomb())),
                Fault.in(SHEET, 1, "ni alias", new SmallCourse().with(SHEET, "chapters: &a [*a]\n")),
                Fault.in(SHEET, 1, "12 niveaux", new SmallCourse().with(SHEET, "title: " + "[".repeat(100_000))),
                Fault.in(SHEET, 1, "n’est pas du YAML", new SmallCourse().with(SHEET, "? [une, liste]\n: clé\n")),
                Fault.in(SHEET, 2, "ni type", sheet("title: \"", "title: !!java.net.URL \"")),
                Fault.in(SHEET, 6, "une liste", sheet("objectives:\n", "objectives: tous\nold:\n")),
                Fault.in(SHEET, 13, "clé : valeur", sheet("- lesson: premiere", "- 12")));
    }

    /** Each line doubles the one before: nine lines would be a gigabyte of nodes. */
    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int line = 1; line < 30; line++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(line, line, line - 1, line - 1));
        }
        return text.toString();
    }

    private static String loop(String to) {
        String choice = "      - {id: %s, text: t, consequence: c, why: w, to: %s}\n";
        return "    choices:\n" + choice.formatted("a", to) + choice.formatted("b", to);
    }

    private static SmallCourse sheet(String before, String after) {
        return new SmallCourse().spoil(SHEET, before, after);
    }

    private static SmallCourse lesson(String before, String after) {
        return new SmallCourse().spoil(LESSON, before, after);
    }

    private static SmallCourse situation(String before, String after) {
        return new SmallCourse().spoil(SITUATION, before, after);
    }

    private static SmallCourse bank(String before, String after) {
        return new SmallCourse().spoil(BANK, before, after);
    }
}
