package fr.prendresoin.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads which quizzes measure a course, and checks that they stand at its ends and can be compared. */
final class TestReader {

    private static final String ROLE = "role";

    private final Map<TestRole, Entry> tests = new EnumMap<>(TestRole.class);

    /** A test, and where it stands in the sheet. */
    private record Entry(Quiz quiz, YamlMap map) {}

    static Optional<TestRole> role(YamlMap entry) {
        Optional<TestRole> role = entry.optional(ROLE).flatMap(TestRole::of);
        if (entry.has(ROLE) && role.isEmpty()) {
            entry.problem(ROLE, "« role » est « pre-test » ou « post-test »");
        }
        return role;
    }

    void keep(Activity activity, boolean optional, YamlMap map) {
        activity.testRole().ifPresent(role -> {
            if (optional) {
                map.problem(ROLE, "un test d’avant ou d’après n’est jamais facultatif");
            }
            if (tests.put(role, new Entry((Quiz) activity, map)) != null) {
                map.problem(ROLE, "la formation a déjà un « " + role.word() + " »");
            }
        });
    }

    /** @param activities those of the course, in order */
    void check(List<Activity> activities) {
        Optional<Entry> before = at(TestRole.PRE_TEST);
        Optional<Entry> after = at(TestRole.POST_TEST);
        before.filter(test -> !test.quiz().equals(activities.get(0)))
                .ifPresent(test -> test.map().problem(ROLE, "le « pre-test » est la première activité"));
        after.filter(test -> !test.quiz().equals(activities.get(activities.size() - 1)))
                .ifPresent(test -> test.map().problem(ROLE, "le « post-test » est la dernière activité"));
        before.ifPresent(first -> after.ifPresent(last -> compare(first.quiz(), last)));
    }

    private Optional<Entry> at(TestRole role) {
        return Optional.ofNullable(tests.get(role));
    }

    private static void compare(Quiz before, Entry after) {
        Set<String> shared = of(before, Question::id);
        shared.retainAll(of(after.quiz(), Question::id));
        if (!shared.isEmpty()) {
            after.map().problem(ROLE, "le « post-test » pose d’autres questions que le « pre-test » : " + shared);
        }
        if (!of(before, Question::objective).equals(of(after.quiz(), Question::objective))) {
            after.map().problem(ROLE, "le « post-test » évalue les mêmes objectifs que le « pre-test »");
        }
    }

    private static Set<String> of(Quiz quiz, Function<Question, String> what) {
        return quiz.bank().stream().map(what).collect(Collectors.toSet());
    }
}
