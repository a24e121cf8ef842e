package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Criterion;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Histories;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.completion.Standing;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the ledger keeps fact by fact is what a replay of all facts gives. */
class LedgerPropertyTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    private static final EnrolmentId ENROLMENT = new EnrolmentId(Ids.next());

    @Property(tries = 10_000)
    void states_kept_fact_by_fact_are_those_of_a_replay(
            @ForAll("facts") List<Fact> facts, @ForAll("criteria") Criterion criterion) {
        Course course = CatalogueFixtures.smallCourseAsking(criterion);
        InMemoryProgressRepository progress = new InMemoryProgressRepository(new ImaginaryWorld()::enrolmentsOf);
        RecordedEvents events = new RecordedEvents();
        ProgressLedger ledger = ledger(course, progress, events);

        facts.forEach(fact -> ledger.record(ENROLMENT, VERSION, fact));

        Standing replayed =
                Journey.through(course, Facts.of(progress.factsOf(ENROLMENT))).standing();
        assertThat(progress.statusesOf(ENROLMENT))
                .containsExactlyInAnyOrderElementsOf(replayed.statuses().values());
        CourseState kept = ledger.stateOf(ENROLMENT);
        assertThat(Columns.read(kept, "completedAt"))
                .isEqualTo(replayed.completedAt().orElse(null));
        assertThat(Columns.read(kept, "passedAt")).isEqualTo(replayed.passedAt().orElse(null));
        assertThat(events.of(CourseCompleted.class).size()
                        - events.of(CompletionLost.class).size())
                .isEqualTo(replayed.completed() ? 1 : 0);
    }

    @Property(tries = 1_000)
    void facts_of_one_activity_are_numbered_without_a_gap(@ForAll("facts") List<Fact> facts) {
        InMemoryProgressRepository progress = new InMemoryProgressRepository(new ImaginaryWorld()::enrolmentsOf);
        ProgressLedger ledger = ledger(CatalogueFixtures.smallCourse(), progress, new RecordedEvents());

        facts.forEach(fact -> ledger.record(ENROLMENT, VERSION, fact));

        facts.stream().map(Fact::activity).distinct().forEach(activity -> {
            List<Integer> numbers = progress.facts.stream()
                    .filter(fact -> fact.activity().equals(activity))
                    .map(Fact::sequence)
                    .toList();
            assertThat(numbers).first().isEqualTo(1);
            assertThat(numbers).last().isEqualTo(numbers.size());
        });
    }

    private static ProgressLedger ledger(Course course, ProgressRepository progress, RecordedEvents events) {
        Courses courses = CatalogueFixtures.coursesWith(Map.of(VERSION, course));
        Journeys journeys = new Journeys(null, courses) {
            @Override
            public Journey of(EnrolmentId enrolment) {
                return Journey.through(course, Facts.of(progress.factsOf(enrolment)));
            }
        };
        return new ProgressLedger(progress, courses, journeys, null, events);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Histories.handedOver();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Histories.criteria();
    }
}
