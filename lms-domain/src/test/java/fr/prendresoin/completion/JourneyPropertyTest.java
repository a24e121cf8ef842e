package fr.prendresoin.completion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Criterion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any facts and any rule, in whatever order the facts arrive. */
class JourneyPropertyTest {

    private static final Course COURSE = CatalogueFixtures.smallCourse();

    /** The same facts as they happened and as they arrived. */
    private record Story(List<Fact> happened, List<Fact> arrived) {}

    @Property(tries = 10_000)
    void any_order_of_facts_gives_the_same_standing(
            @ForAll("stories") Story story, @ForAll("courses") List<Course> courses) {
        Journey happened = new Journey(stages(courses), new Facts(story.happened(), Histories.ZONE));
        Journey arrived = new Journey(stages(courses), new Facts(story.arrived(), Histories.ZONE));

        assertThat(arrived.standing()).isEqualTo(happened.standing());
    }

    @Property(tries = 2_000)
    void a_fact_that_arrives_twice_changes_nothing(
            @ForAll("stories") Story story, @ForAll("courses") List<Course> courses) {
        List<Fact> twice = Stream.concat(story.happened().stream(), story.arrived().stream())
                .toList();

        assertThat(standing(courses, twice)).isEqualTo(standing(courses, story.happened()));
    }

    @Property(tries = 2_000)
    void a_course_that_asks_everything_is_completed_when_its_last_activity_was_first_passed(
            @ForAll("stories") Story story) {
        Map<String, Instant> firstPassed = story.happened().stream()
                .filter(fact -> fact.passed() && COURSE.find(fact.activity()).isPresent())
                .collect(Collectors.toMap(Fact::activity, Fact::at, (one, two) -> one.isBefore(two) ? one : two));
        Optional<Instant> expected = firstPassed.size() == COURSE.activities().size()
                ? firstPassed.values().stream().max(Comparator.naturalOrder())
                : Optional.empty();

        assertThat(standing(List.of(COURSE), story.arrived()).completedAt()).isEqualTo(expected);
        assertThat(standing(List.of(COURSE), story.arrived()).passedAt()).isEqualTo(expected);
    }

    @Property(tries = 2_000)
    void only_a_withdrawn_presence_ever_takes_something_back(
            @ForAll("stories") Story story, @ForAll("criteria") Criterion criterion) {
        List<Course> course = List.of(asking(criterion));
        List<Fact> facts = story.happened();
        for (int count = 1; count <= facts.size(); count++) {
            Standing before = standing(course, facts.subList(0, count - 1));
            Standing after = standing(course, facts.subList(0, count));
            if (!facts.get(count - 1).is(Fact.Kind.ABSENT)) {
                assertThat(after.completedAt().isPresent() || !before.completed())
                        .as(Histories.told(facts))
                        .isTrue();
                assertThat(before.statuses().values())
                        .allMatch(status -> keeps(status, after.status(status.activity())));
            }
        }
    }

    @Property(tries = 2_000)
    void whoever_passed_a_course_has_completed_it(
            @ForAll("stories") Story story, @ForAll("courses") List<Course> courses) {
        Standing standing = standing(courses, story.happened());

        assertThat(standing.completed() || !standing.passed()).isTrue();
    }

    @Property(tries = 2_000)
    void what_is_missing_explains_why_a_course_is_not_completed(
            @ForAll("stories") Story story, @ForAll("criteria") Criterion criterion) {
        Verdict verdict = CompletionRule.judge(criterion, new Facts(story.happened(), Histories.ZONE));

        if (criterion instanceof Criterion.Group group) {
            int satisfied = group.of().size() - verdict.missing().size();
            assertThat(verdict.satisfied()).isEqualTo(satisfied >= group.count());
            assertThat(verdict.reached()).isEqualTo(satisfied);
        }
        assertThat(verdict.since().filter(since -> since.isBefore(Histories.START)))
                .isEmpty();
    }

    @Property(tries = 2_000)
    void the_past_is_told_as_it_was_known_then(
            @ForAll("stories") Story story, @ForAll("courses") List<Course> courses) {
        Journey whole = new Journey(stages(courses), new Facts(story.happened(), Histories.ZONE));
        for (Fact fact : story.happened()) {
            Journey then = new Journey(
                    stages(courses).stream()
                            .filter(stage -> stage.from().isBefore(fact.at()))
                            .toList(),
                    new Facts(
                            story.happened().stream()
                                    .filter(known -> known.at().isBefore(fact.at()))
                                    .toList(),
                            Histories.ZONE));

            assertThat(whole.before(fact.at()).standing()).isEqualTo(then.standing());
        }
    }

    private static boolean keeps(ActivityStatus before, ActivityStatus after) {
        return (!before.passed() || after.passed())
                && (!before.completed() || after.completed())
                && (before.bestScore() == null || after.bestScore() >= before.bestScore());
    }

    @Provide
    Arbitrary<Story> stories() {
        return Histories.facts()
                .flatMap(happened -> Arbitraries.shuffle(happened).map(arrived -> new Story(happened, arrived)));
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Histories.criteria();
    }

    /** One to three versions of a course, which ask different things. */
    @Provide
    Arbitrary<List<Course>> courses() {
        return Histories.criteria()
                .map(JourneyPropertyTest::asking)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Course asking(Criterion criterion) {
        return CatalogueFixtures.smallCourseAsking(criterion);
    }

    private static Standing standing(List<Course> courses, List<Fact> facts) {
        return new Journey(stages(courses), new Facts(facts, Histories.ZONE)).standing();
    }

    /** The first version, then another every twelve hours. */
    private static List<Stage> stages(List<Course> courses) {
        List<Stage> stages = new ArrayList<>(List.of(Stage.first(courses.get(0))));
        for (int index = 1; index < courses.size(); index++) {
            stages.add(new Stage(courses.get(index), Histories.START.plusSeconds(43_200L * index)));
        }
        return stages;
    }
}
