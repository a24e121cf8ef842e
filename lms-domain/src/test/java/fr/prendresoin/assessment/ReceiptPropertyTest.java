package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.accommodation.AccommodationFixtures;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the answers of one page, however often and in whatever order they arrive. */
class ReceiptPropertyTest {

    private static final VersionId VERSION = new VersionId(Ids.next());

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Actor learner = IdentityFixtures.anyLearner();

    /** What was answered, in order, and how it arrived: each once at least, some several times, in any order. */
    record Arrivals(List<GivenAnswer> given, List<GivenAnswer> arrived) {}

    @Property(tries = 300)
    void any_order_and_any_repetition_give_the_same_answers_and_one_receipt_for_each(@ForAll("arrivals") Arrivals all) {
        InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
        AttemptService service = new AttemptService(
                attempts,
                CatalogueFixtures.coursesWith(VERSION),
                (enrolment, quiz) -> true,
                new AttemptTimes(new InMemoryClockRepository(), AccommodationFixtures.nothing(clock), clock),
                new RecordedEvents(),
                clock);
        AttemptId attempt = service.start(
                learner, EnrolmentFixtures.enrolmentOf(learner.person(), VERSION), CatalogueFixtures.quiz());
        Map<GivenAnswer, Set<Receipt>> receipts = new HashMap<>();
        for (GivenAnswer answer : all.arrived()) {
            clock.advance(Duration.ofSeconds(1));
            receipts.computeIfAbsent(answer, key -> new HashSet<>()).add(service.save(learner, attempt, answer));
        }

        assertThat(receipts.values()).allMatch(each -> each.size() == 1);
        assertThat(receipts.values().stream().flatMap(Set::stream).map(Receipt::number))
                .doesNotHaveDuplicates()
                .hasSize(all.given().size());
        assertThat(attempts.answersKept()).isEqualTo(all.given().size());
        assertThat(kept(attempts.latest(attempt))).isEqualTo(lastOf(all.given()));
    }

    private static Map<Integer, Choices> kept(List<Answer> answers) {
        Map<Integer, Choices> kept = new HashMap<>();
        answers.forEach(answer -> kept.put(answer.question(), answer.choices()));
        return kept;
    }

    private static Map<Integer, Choices> lastOf(List<GivenAnswer> given) {
        Map<Integer, Choices> last = new HashMap<>();
        given.forEach(answer -> last.put(answer.question(), answer.choices()));
        return last;
    }

    @Provide
    Arbitrary<Arrivals> arrivals() {
        Writer writer = new Writer(Ids.next());
        Arbitrary<int[]> change = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2))
                .as((question, choice) -> new int[] {question, choice});
        return change.list().ofMinSize(1).ofMaxSize(12).flatMap(changes -> {
            List<GivenAnswer> given = new ArrayList<>();
            for (int[] one : changes) {
                Choices choices = new Choices(Set.of(one[1]));
                given.add(new GivenAnswer(one[0], Optional.of(given.size() + 1L), choices, Optional.of(writer)));
            }
            return Arbitraries.of(given).list().ofMaxSize(20).flatMap(again -> {
                List<GivenAnswer> sent = new ArrayList<>(given);
                sent.addAll(again);
                return Arbitraries.shuffle(sent).map(arrived -> new Arrivals(given, arrived));
            });
        });
    }
}
