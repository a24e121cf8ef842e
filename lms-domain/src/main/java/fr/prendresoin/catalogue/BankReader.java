package fr.prendresoin.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A question, and where it stands. */
    private record Asked(Question question, String file, YamlMap map) {

        void problem(Problems problems, String key, String message) {
            problems.add(file, map.line(key), message);
        }
    }

    Quiz quiz(YamlMap entry) {
        entry.allowOnly(Set.of("quiz", "title", "minutes", "draw", "pass", "banks", "after", "time-limit", "role"));
        List<Question> questions = new ArrayList<>();
        entry.texts("banks").forEach(bank -> questions.addAll(bank(bank)));
        Optional<TestRole> role = TestReader.role(entry);
        int draw = draw(entry, questions.size(), role.isPresent());
        return new Quiz(
                Slug.in(entry, "quiz"),
                entry.text("title"),
                entry.number("minutes", 1, 180),
                draw,
                pass(entry, draw, role),
                role.filter(TestRole.POST_TEST::equals).isPresent()
                        || entry.optional("after").filter("all"::equals).isPresent(),
                questions,
                entry.has("time-limit") ? entry.number("time-limit", 5, 240) : 0,
                role);
    }

    /** A test asks everybody the same, so that two results can be compared; another quiz draws, so that it can be taken again. */
    private static int draw(YamlMap entry, int questions, boolean test) {
        int draw = entry.number("draw", 1, 60);
        if (questions < draw * (test ? 1 : QUESTIONS_PER_DRAWN)) {
            entry.problem(
                    "draw",
                    "les banques ont " + questions + " questions ; il en faut " + (test ? "au moins " : "trois fois ")
                            + draw);
        }
        return draw;
    }

    private static int pass(YamlMap entry, int draw, Optional<TestRole> role) {
        if (role.filter(TestRole.PRE_TEST::equals).isEmpty()) {
            return entry.number("pass", 1, draw);
        }
        if (entry.has("pass")) {
            entry.problem("pass", "un « pre-test » n’a rien à réussir : retirez « pass »");
        }
        return 0;
    }

    private List<Question> bank(String bank) {
        String name = "questions/" + bank + ".yaml";
        return files.apply(name)
                .flatMap(text -> new YamlFile(name, text, 1, problems).read())
                .map(sheet -> questions(sheet, name))
                .orElse(List.of());
    }

    private List<Question> questions(YamlMap sheet, String file) {
        sheet.allowOnly(Set.of("bank", "questions"));
        List<Question> questions =
                sheet.maps("questions").stream().map(map -> question(map, file)).toList();
        if (questions.size() < SMALLEST_BANK) {
            sheet.problem("questions", questions.size() + " questions ; une banque en a au moins " + SMALLEST_BANK);
        }
        return questions;
    }

    private Question question(YamlMap map, String file) {
        map.allowOnly(Set.of("id", "type", "objective", "lesson", "stem", "choices", "feedback"));
        List<Question.Proposition> propositions =
                map.maps("choices").stream().map(BankReader::proposition).toList();
        String type = map.text("type");
        if (!Set.of("single", "multiple").contains(type)) {
            map.problem("type", "« type » est « single » ou « multiple »");
        }
        Question question = new Question(
                Slug.in(map, "id"),
                "multiple".equals(type),
                map.text("objective"),
                map.text("lesson"),
                map.text("stem"),
                propositions,
                map.text("feedback"));
        check(question, map);
        asked.add(new Asked(question, file, map));
        return question;
    }

    private static Question.Proposition proposition(YamlMap map) {
        map.allowOnly(Set.of("text", "correct", "why"));
        return new Question.Proposition(
                map.text("text"), map.optional("correct").filter("true"::equals).isPresent(), map.text("why"));
    }

    private void check(Question question, YamlMap map) {
        if (!ids.add(question.id())) {
            map.problem("id", "la question « " + question.id() + " » est donnée deux fois");
        }
        int right = question.key().size();
        if (right == 0 || !question.multiple() && right > 1) {
            map.problem(
                    "choices", "une question « single » a une bonne réponse, une question « multiple » au moins une");
        }
        int count = question.propositions().size();
        if (count < 3 || count > 5) {
            map.problem("choices", "une question a de trois à cinq propositions, et non " + count);
        }
    }

    /** Each objective is assessed, each question assesses one. */
    void checkObjectives(Map<String, Integer> objectives, String sheet) {
        Set<String> assessed =
                asked.stream().map(entry -> entry.question().objective()).collect(Collectors.toSet());
        objectives.forEach((objective, line) -> {
            if (!assessed.contains(objective)) {
                problems.add(sheet, line, "aucune question n’évalue l’objectif « " + objective + " »");
            }
        });
        asked.stream()
                .filter(entry -> !objectives.containsKey(entry.question().objective()))
                .forEach(entry -> entry.problem(
                        problems,
                        "objective",
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
                .forEach(entry -> entry.problem(
                        problems, "lesson", "la leçon « " + entry.question().lesson() + " » n’existe pas"));
    }
}
