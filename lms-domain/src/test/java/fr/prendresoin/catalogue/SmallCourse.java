package fr.prendresoin.catalogue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of a small course without fault, and ways to spoil them. */
final class SmallCourse {

    static final String SHEET = "course.yaml";
    static final String LESSON = "lessons/premiere.md";
    static final String SITUATION = "situations/la-garde.yaml";
    static final String BANK = "questions/comprendre.yaml";
    static final String FIRST_BANK = "questions/avant.yaml";

    static final String PLAN = "plans/le-plan.yaml";

    private static final String SHEET_TEXT =
            """
            slug: petite-formation
            title: "Petite formation"
            summary: "Deux leçons, une situation, une évaluation."
            audience: "Toutes filières"
            verified-on: 2026-11-22
            objectives:
              - id: comprendre
                text: "comprendre"
            chapters:
              - slug: lire
                title: "Lire"
                activities:
                  - lesson: premiere
                  - lesson: seconde
                  - situation: la-garde
              - slug: faire-le-point
                title: "Faire le point"
                activities:
                  - quiz: evaluation
                    title: "Évaluation"
                    minutes: 5
                    draw: 3
                    pass: 2
                    banks: [comprendre]
                    after: all
            completion: all
            """;

    private static final String PRE_TEST =
            """
            chapters:
              - slug: avant
                title: "Avant"
                activities:
                  - quiz: avant
                    title: "Avant de commencer"
                    role: pre-test
                    minutes: 5
                    draw: 15
                    banks: [avant]
            """;

    private static final String LESSON_TEXT =
            """
            ---
            id: premiere
            title: "Première"
            minutes: 1
            lead: "En bref."
            sources:
              - "Haute Autorité de santé, 2017."
            ---
            Un fait vérifié[^1].

            ## À l’œuvre

            Retour à [l’intertitre](#a-l-oeuvre).
            """;

    private static final String SECOND_LESSON =
            """
            ---
            id: seconde
            title: "Seconde"
            minutes: 2
            lead: "En bref."
            ---
            Quelques mots.
            """;

    private static final String SITUATION_TEXT =
            """
            id: la-garde
            title: "La garde"
            minutes: 3
            lead: "Il est 22 h."
            gauge:
              name: "Tension"
              levels: ["calme", "sensible", "vive", "forte", "danger"]
            start: debut
            nodes:
              - id: debut
                title: "Le début"
                level: 3
                scene: "On vous appelle."
                line:
                  says: "Venez !"
                  who: "Une voix"
                choices:
                  - id: a
                    text: "J’arrive."
                    consequence: "Elle souffle."
                    why: "Vous avez répondu."
                    to: bien
                  - id: b
                    text: "Plus tard."
                    consequence: "Elle raccroche."
                    why: "Vous n’avez rien dit."
                    to: mal
              - id: bien
                title: "Bien"
                level: 1
                scene: "Tout va bien."
                ending: "Vous avez tenu parole."
              - id: mal
                title: "Mal"
                level: 4
                scene: "Tout va mal."
                ending: "Vous pouviez prévenir."
            """;

    private static final String MEETING_TEXT =
            """
            id: seance
            title: "La séance"
            minutes: 60
            lead: "Ensemble."
            form: room
            bring: ["un carnet"]
            programme: "Nous parlerons."
            """;

    private static final String QUESTION_TEXT =
            """
              - id: comprendre-%02d
                type: single
                objective: comprendre
                lesson: premiere
                stem: "Que faire au point %d ?"
                choices:
                  - text: "Écouter"
                    correct: true
                    why: "On entend d’abord."
                  - text: "Partir"
                    why: "Personne n’est entendu."
                  - text: "Crier"
                    why: "Personne n’entend."
                feedback: "Écouter d’abord."
            """;

    private final Map<String, String> texts = new TreeMap<>();

    SmallCourse() {
        texts.put(SHEET, SHEET_TEXT);
        texts.put(LESSON, LESSON_TEXT);
        texts.put("lessons/seconde.md", SECOND_LESSON);
        texts.put(SITUATION, SITUATION_TEXT);
        texts.put(
                BANK,
                IntStream.rangeClosed(1, 15)
                        .mapToObj(number -> QUESTION_TEXT.formatted(number, number))
                        .collect(Collectors.joining("", "bank: comprendre\nquestions:\n", "")));
    }

    /** The same course, measured before and after by all the questions of two banks. */
    static SmallCourse withTests() {
        SmallCourse course = new SmallCourse();
        return course.spoil(SHEET, "chapters:\n", PRE_TEST)
                .spoil(SHEET, "draw: 3\n", "draw: 15\n")
                .spoil(SHEET, "after: all", "role: post-test")
                .with(FIRST_BANK, course.texts.get(BANK).replace("comprendre-", "avant-"));
    }

    /** The same course with a meeting before its quiz. */
    static SmallCourse withMeeting() {
        return new SmallCourse()
                .spoil(SHEET, "- situation: la-garde", "- situation: la-garde\n      - meeting: seance")
                .with("meetings/seance.yaml", MEETING_TEXT);
    }

    /** The same course with a plan that waits for its first lesson, and its situation waiting for the plan. */
    static SmallCourse withRounds() {
        return new SmallCourse()
                .spoil(
                        SHEET,
                        "      - situation: la-garde\n",
                        "      - plan: le-plan\n        after: premiere\n"
                                + "      - situation: la-garde\n        after: le-plan\n")
                .with(
                        PLAN,
                        "id: le-plan\ntitle: \"Le plan\"\nminutes: 5\nlead: \"Entre deux.\"\ntext: \"Un geste.\"\n");
    }

    SmallCourse with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    SmallCourse without(String file) {
        texts.remove(file);
        return this;
    }

    /** Replaces the first occurrence, which must be there. */
    SmallCourse spoil(String file, String before, String after) {
        int start = texts.get(file).indexOf(before);
        if (start < 0) {
            throw new IllegalArgumentException(file + " does not hold: " + before);
        }
        String text = texts.get(file);
        texts.put(file, text.substring(0, start) + after + text.substring(start + before.length()));
        return this;
    }

    SmallCourse everywhere(String before, String after) {
        texts.replaceAll((name, text) -> text.replace(before, after));
        return this;
    }

    CourseFiles files() {
        return CourseFiles.of(texts);
    }

    Reading read() {
        return CourseReader.read(files());
    }
}
