package fr.prendresoin.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads banks of questions and the quizzes that draw from them. */
final class BankReader {

    private static final int SMALLEST_BANK = 15;
    private static final int QUESTIONS_PER_DRAWN = 3;

    private final Function<String, Optional<String>> files;
    private final Problems problems;
    private final List<Asked> asked = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    BankReader(Function<String, Optional<String>> files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** A question and where it stands. */
    private record Asked(Question question, String file, int line) {}

    Quiz quiz(YamlMap entry) {
        entry.allowOnly(Set.of("quiz", "title", "minutes", "draw", "pass", "banks", "after"));
        List<Question> questions = new ArrayList<>();
        entry.texts("banks").forEach(bank -> questions.addAll(bank(bank)));
        int draw = entry.number("draw", 1, 60);
        if (questions.size() < draw * QUESTIONS_PER_DRAWN) {
            entry.problem("les banques ont " + questions.size() + " questions ; il en faut trois fois " + draw);
        }
        return new Quiz(
                Slug.in(entry, "quiz"),
                entry.text("title"),
                entry.number("minutes", 1, 180),
                draw,
                entry.number("pass", 1, draw),
                entry.optional("after").filter("all"::equals).isPresent(),
                questions);
    }

    private List<Question> bank(String bank) {
        String name = "questions/" + bank + ".yaml";
        List<Question> questions = new ArrayList<>();
        files.apply(name)
                .flatMap(text -> new YamlFile(name, text, 1, problems).read())
                .ifPresent(sheet -> {
                    sheet.allowOnly(Set.of("bank", "questions"));
                    sheet.maps("questions").forEach(map -> questions.add(question(map, name)));
                });
        if (questions.size() < SMALLEST_BANK) {
            problems.add(name, 1, questions.size() + " questions ; une banque en a au moins " + SMALLEST_BANK);
        }
        return questions;
    }

    private Question question(YamlMap map, String file) {
        map.allowOnly(Set.of("id", "type", "objective", "lesson", "stem", "choices", "feedback"));
        List<Question.Proposition> propositions =
                map.maps("choices").stream().map(BankReader::proposition).toList();
        Question question = new Question(
                Slug.in(map, "id"),
                "multiple".equals(map.text("type")),
                map.text("objective"),
                map.text("lesson"),
                map.text("stem"),
                propositions,
                map.text("feedback"));
        check(question, map);
        asked.add(new Asked(question, file, map.line()));
        return question;
    }

    private static Question.Proposition proposition(YamlMap map) {
        map.allowOnly(Set.of("text", "correct", "why"));
        return new Question.Proposition(
                map.text("text"), map.optional("correct").filter("true"::equals).isPresent(), map.text("why"));
    }

    private void check(Question question, YamlMap map) {
        if (!ids.add(question.id())) {
            map.problem("la question « " + question.id() + " » est donnée deux fois");
        }
        if (!Set.of("single", "multiple").contains(map.text("type"))) {
            map.problem("« type » est « single » ou « multiple »");
        }
        int right = question.key().size();
        if (right == 0 || !question.multiple() && right > 1) {
            map.problem("une question « single » a une bonne réponse, une question « multiple » au moins une");
        }
        int count = question.propositions().size();
        if (count < 3 || count > 5) {
            map.problem("une question a de trois à cinq propositions, et non " + count);
        }
    }

    /** Each objective is assessed, each question assesses one. */
    void checkObjectives(Set<String> objectives, String sheet) {
        Set<String> assessed =
                asked.stream().map(entry -> entry.question().objective()).collect(Collectors.toSet());
        objectives.stream()
                .filter(objective -> !assessed.contains(objective))
                .forEach(objective ->
                        problems.add(sheet, 1, "aucune question n’évalue l’objectif « " + objective + " »"));
        asked.stream()
                .filter(entry -> !objectives.contains(entry.question().objective()))
                .forEach(entry -> problems.add(
                        entry.file(),
                        entry.line(),
                        "l’objectif « " + entry.question().objective() + " » n’existe pas"));
    }

    /** Each question names a lesson to read again that exists. */
    void checkLessons(List<Course.Chapter> chapters) {
        Set<String> lessons = chapters.stream()
                .flatMap(chapter -> chapter.activities().stream())
                .filter(Lesson.class::isInstance)
                .map(Activity::slug)
                .collect(Collectors.toSet());
        asked.stream()
                .filter(entry -> !lessons.contains(entry.question().lesson()))
                .forEach(entry -> problems.add(
                        entry.file(),
                        entry.line(),
                        "la leçon « " + entry.question().lesson() + " » n’existe pas"));
    }
}
