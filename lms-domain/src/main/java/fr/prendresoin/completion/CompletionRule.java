package fr.prendresoin.completion;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Criterion;
import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.TestRole;
import fr.prendresoin.completion.Fact.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges facts by what a course asks. Pure: the same facts give the same answer, in whatever order they came. */
public final class CompletionRule {

    private CompletionRule() {}

    /** What the facts say of a criterion. */
    public static Verdict judge(Criterion criterion, Facts facts) {
        if (criterion instanceof Criterion.Group group) {
            return group(group, facts);
        }
        if (criterion instanceof Criterion.Between between) {
            Verdict inside = judge(between.of(), facts.during(between.from(), between.until()));
            return new Verdict(between, inside.since(), 0, List.of(inside));
        }
        return leaf(criterion, facts);
    }

    /** Satisfied since the moment when enough of its parts were. */
    private static Verdict group(Criterion.Group group, Facts facts) {
        List<Verdict> parts =
                group.of().stream().map(part -> judge(part, facts)).toList();
        List<Instant> satisfied =
                parts.stream().flatMap(part -> part.since().stream()).sorted().toList();
        boolean enough = group.count() > 0 && satisfied.size() >= group.count();
        return new Verdict(
                group,
                enough ? Optional.of(satisfied.get(group.count() - 1)) : Optional.empty(),
                satisfied.size(),
                parts);
    }

    private static Verdict leaf(Criterion criterion, Facts facts) {
        if (criterion instanceof Criterion.Passed passed) {
            return Verdict.leaf(passed, facts.passedSince(passed.activity()), 0);
        }
        if (criterion instanceof Criterion.Score score) {
            String quiz = score.activity();
            return Verdict.leaf(
                    score, facts.reachedSince(Kind.GRADED, quiz, score.atLeast()), facts.most(Kind.GRADED, quiz));
        }
        if (criterion instanceof Criterion.ProvedMinutes time) {
            return Verdict.leaf(
                    time, facts.reachedSince(Kind.PROVED, Fact.WHOLE_COURSE, time.minutes()), facts.provedMinutes());
        }
        if (criterion instanceof Criterion.Presence presence) {
            return Verdict.leaf(presence, facts.presentSince(presence.activity()), 0);
        }
        throw new IllegalArgumentException("unknown criterion " + criterion);
    }

    /**
     * Since when a course is passed: it is completed, and every quiz that is not optional is passed. A rule that asks
     * less than the pass mark, or something else instead, completes without passing.
     */
    public static Optional<Instant> passedSince(Course course, Verdict completion, Facts facts) {
        List<Optional<Instant>> asked = Stream.concat(
                        Stream.of(completion.since()),
                        course.mandatory().stream()
                                .filter(Quiz.class::isInstance)
                                .map(quiz -> facts.passedSince(quiz.slug())))
                .toList();
        return asked.stream().allMatch(Optional::isPresent)
                ? asked.stream().flatMap(Optional::stream).max(Instant::compareTo)
                : Optional.empty();
    }

    /** Whether a chapter is done: every activity of it that is not optional is passed. */
    public static boolean chapterDone(Course course, Course.Chapter chapter, Map<String, ActivityStatus> statuses) {
        List<Activity> asked = chapter.activities().stream()
                .filter(activity -> !course.isOptional(activity))
                .toList();
        return (asked.isEmpty() ? chapter.activities() : asked)
                .stream().allMatch(activity -> passed(statuses, activity));
    }

    /**
     * Whether an activity may be opened: nothing before the pre-test, what waits for all the others after them, and what
     * waits for one of them after that one.
     */
    public static boolean open(Course course, Activity activity, Map<String, ActivityStatus> statuses) {
        return awaited(course, activity, statuses).isEmpty();
    }

    /** What must be done before an activity opens: why it is closed, as long as it is. */
    public static List<Activity> awaited(Course course, Activity activity, Map<String, ActivityStatus> statuses) {
        return activity.afterAll()
                ? course.mandatory().stream()
                        .filter(other -> !other.afterAll() && !passed(statuses, other))
                        .toList()
                : Stream.concat(
                                awaitedTest(course, activity, statuses).stream(),
                                course.before(activity).stream().filter(other -> !passed(statuses, other)))
                        .toList();
    }

    /** Where and when people meet is never hidden from who has not taken the pre-test. */
    private static List<Activity> awaitedTest(Course course, Activity activity, Map<String, ActivityStatus> statuses) {
        return activity instanceof Meeting
                ? List.of()
                : course.test(TestRole.PRE_TEST).stream()
                        .filter(test -> !test.slug().equals(activity.slug()) && !passed(statuses, test))
                        .<Activity>map(test -> test)
                        .toList();
    }

    private static boolean passed(Map<String, ActivityStatus> statuses, Activity activity) {
        return Optional.ofNullable(statuses.get(activity.slug()))
                .filter(ActivityStatus::passed)
                .isPresent();
    }
}
