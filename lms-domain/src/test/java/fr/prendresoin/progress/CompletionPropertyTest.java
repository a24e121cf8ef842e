package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any facts, in whatever order they arrive. */
class CompletionPropertyTest {

    private static final Course COURSE = CatalogueFixtures.smallCourse();
    private static final EnrolmentId ENROLMENT = new EnrolmentId(Ids.next());
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    /** The same facts as they happened and as they arrived. */
    private record Story(List<ActivityFact> happened, List<ActivityFact> arrived) {}

    @Property(tries = 300)
    void any_order_of_facts_gives_the_same_states_and_the_same_completion(@ForAll("stories") Story story) {
        Map<String, ActivityStatus> states = statesAfter(story.arrived());

        assertThat(states).isEqualTo(statesAfter(story.happened()));
        assertThat(CompletionRule.completedAt(COURSE, states))
                .isEqualTo(CompletionRule.completedAt(COURSE, statesAfter(story.happened())));
    }

    @Property(tries = 300)
    void a_fact_that_arrives_twice_changes_nothing(@ForAll("stories") Story story) {
        List<ActivityFact> twice = Stream.concat(story.happened().stream(), story.arrived().stream())
                .toList();

        assertThat(statesAfter(twice)).isEqualTo(statesAfter(story.happened()));
    }

    @Property(tries = 300)
    void a_course_is_completed_when_its_last_activity_was_first_passed(@ForAll("stories") Story story) {
        Map<String, Instant> firstPassed = story.happened().stream()
                .filter(ActivityFact::passed)
                .collect(Collectors.toMap(
                        ActivityFact::activity, ActivityFact::recordedAt, (one, two) -> one.isBefore(two) ? one : two));
        Optional<Instant> expected = firstPassed.size() == COURSE.activities().size()
                ? firstPassed.values().stream().max(Comparator.naturalOrder())
                : Optional.empty();

        assertThat(CompletionRule.completedAt(COURSE, statesAfter(story.arrived())))
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void nothing_is_ever_taken_back(@ForAll("stories") Story story) {
        List<ActivityFact> facts = story.arrived();
        for (int count = 1; count <= facts.size(); count++) {
            Map<String, ActivityStatus> before = statesAfter(facts.subList(0, count - 1));
            Map<String, ActivityStatus> after = statesAfter(facts.subList(0, count));
            assertThat(before.values()).allMatch(status -> keeps(status, after.get(status.activity())));
        }
    }

    private static boolean keeps(ActivityStatus before, ActivityStatus after) {
        return (!before.passed() || after.passed())
                && (!before.completed() || after.completed())
                && (before.bestScore() == null || after.bestScore() >= before.bestScore());
    }

    @Provide
    Arbitrary<Story> stories() {
        Arbitrary<List<ActivityFact>> facts = fact().list().ofMaxSize(14);
        return facts.flatMap(happened -> Arbitraries.shuffle(happened).map(arrived -> new Story(happened, arrived)));
    }

    private static Arbitrary<ActivityFact> fact() {
        return Combinators.combine(
                        Arbitraries.of(COURSE.activities()),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 3))
                .as(CompletionPropertyTest::fact);
    }

    private static ActivityFact fact(Activity activity, int minute, int score) {
        Instant at = START.plusSeconds(60L * minute);
        return activity.afterAll()
                ? ActivityFact.graded(ENROLMENT, activity.slug(), at).scored(score, 3, score >= 2)
                : ActivityFact.finished(ENROLMENT, activity.slug(), at);
    }

    private static Map<String, ActivityStatus> statesAfter(List<ActivityFact> facts) {
        Map<String, ActivityState> states = new HashMap<>();
        facts.forEach(
                fact -> states.computeIfAbsent(fact.activity(), slug -> new ActivityState(ENROLMENT.value(), slug))
                        .take(fact));
        return states.values().stream()
                .map(ActivityState::status)
                .collect(Collectors.toMap(ActivityStatus::activity, status -> status));
    }
}
