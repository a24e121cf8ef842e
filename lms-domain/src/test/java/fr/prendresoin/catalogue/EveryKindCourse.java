package fr.prendresoin.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The small course with one activity of each kind that came later, and ways to spoil them. */
final class EveryKindCourse {

    static final String SHEET = SmallCourse.SHEET;
    static final String VIDEO = "videos/le-film.md";
    static final String CAPTIONS = "media/le-film.vtt";
    static final String FILM = "media/le-film.webm";
    static final String VIGNETTE = "vignettes/le-cas.yaml";
    static final String REFLECTION = "reflections/pour-moi.yaml";
    static final String CHECKLIST = "checklists/la-liste.yaml";
    static final String DOCUMENT = "documents/la-fiche.yaml";
    static final String PDF = "media/la-fiche.pdf";
    static final String MEETING = "meetings/la-seance.yaml";
    static final String PICTURE = "media/le-schema.png";

    private static final Map<String, String> TEXTS = Map.of(
            VIDEO,
            """
            ---
            id: le-film
            title: "Le film"
            minutes: 2
            lead: "En bref."
            film: le-film.webm
            captions: le-film.vtt
            duration: "1:05"
            ---
            Bonjour à toutes et à tous, dit une voix calme.
            """,
            CAPTIONS,
            """
            WEBVTT

            NOTE Une voix.

            1
            00:00.000 --> 00:04.000
            Bonjour à toutes

            00:05.000 --> 00:09.000 line:0
            et à <i>tous</i>.
            """,
            VIGNETTE,
            """
            id: le-cas
            title: "Le cas"
            minutes: 5
            lead: "Il est six heures."
            steps:
              - title: "Avant"
                text: "On vous appelle."
                questions:
                  - type: single
                    stem: "Que faire ?"
                    choices:
                      - text: "Répondre"
                        correct: true
                        why: "On vous attend."
                      - text: "Dormir"
                        why: "On vous attend aussi."
                expected: "Répondre."
              - title: "Après"
                text: "Il est tard."
                questions:
                  - type: multiple
                    stem: "Que vérifier ?"
                    choices:
                      - text: "Le nom"
                        correct: true
                        why: "Toujours."
                      - text: "La dose"
                        correct: true
                        why: "Toujours."
                      - text: "L’horoscope"
                        why: "Jamais."
                  - type: free
                    stem: "Et vous ?"
                    choices:
                      - text: "Je rentre"
                        why: "Bonne route."
                      - text: "J’en parle"
                        why: "Bonne idée."
                expected: "Le nom et la dose."
            lessons: [premiere]
            sources:
              - "Haute Autorité de santé, 2017."
            """,
            REFLECTION,
            """
            id: pour-moi
            title: "Pour moi"
            minutes: 3
            lead: "Un moment."
            prompts:
              - text: "Comment ça va ?"
            """,
            CHECKLIST,
            """
            id: la-liste
            title: "La liste"
            minutes: 3
            lead: "Avant de partir."
            groups:
              - title: "Le sac"
                items:
                  - text: "De l’eau"
                    why: "On a soif."
                  - text: "Un repas"
            """,
            DOCUMENT,
            """
            id: la-fiche
            title: "La fiche"
            minutes: 3
            lead: "À garder."
            file: la-fiche.pdf
            language: français
            statement: "Le secrétariat la lit à qui le demande."
            """,
            MEETING,
            """
            id: la-seance
            title: "La séance"
            minutes: 90
            lead: "Ensemble."
            form: virtual
            bring: ["De quoi écrire"]
            on: 2027-01-12
            at: "14:00"
            link: "https://visio.example.fr/salle"
            """);

    private final SmallCourse course = new SmallCourse();
    private final Map<String, MediaFile> media = new TreeMap<>();

    EveryKindCourse() {
        TEXTS.forEach(course::with);
        course.spoil(
                SHEET,
                "      - situation: la-garde\n",
                "      - situation: la-garde\n      - video: le-film\n      - vignette: le-cas\n"
                        + "      - reflection: pour-moi\n      - checklist: la-liste\n      - document: la-fiche\n"
                        + "      - meeting: la-seance\n");
        course.spoil(SmallCourse.LESSON, "Retour", "![Un schéma](media/le-schema.png)\n\nRetour");
        with(FILM, "video/webm", 1000);
        with(PDF, "application/pdf", 2000);
        with(PICTURE, "image/png", 3000);
    }

    EveryKindCourse with(String name, String type, long size) {
        media.put(name, new MediaFile(name, type, size, Hash.of(name), ""));
        return this;
    }

    EveryKindCourse with(String file, String text) {
        course.with(file, text);
        return this;
    }

    EveryKindCourse without(String file) {
        course.without(file);
        media.remove(file);
        return this;
    }

    EveryKindCourse spoil(String file, String before, String after) {
        course.spoil(file, before, after);
        return this;
    }

    CourseFiles files() {
        return CourseFiles.of(course.files().texts(), media);
    }

    Reading read() {
        return CourseReader.read(files());
    }
}
