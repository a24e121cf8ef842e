package fr.prendresoin.completion;

import fr.prendresoin.catalogue.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invents what learners may do in the small course, and what a course may ask. */
public final class Histories {

    public static final ZoneId ZONE = ZoneId.of("Indian/Reunion");
    public static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private static final List<String> LESSONS = List.of("premiere", "seconde", "la-garde");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 22);

    private Histories() {}

    /** Facts in the order in which they were recorded, each with its number. */
    public static Arbitrary<List<Fact>> facts() {
        return unnumbered().list().ofMaxSize(16).map(Histories::numbered);
    }

    /** Facts as a ledger is handed them. */
    public static Arbitrary<List<Fact>> handedOver() {
        return unnumbered().list().ofMaxSize(16).map(facts -> {
            List<Fact> recorded = new ArrayList<>();
            facts.forEach(fact -> recorded.add(at(fact, recorded.size())));
            return recorded;
        });
    }

    /** Whatever an author may ask, three levels deep. */
    public static Arbitrary<Criterion> criteria() {
        return Arbitraries.recursive(Histories::leaves, Histories::groups, 2);
    }

    private static List<Fact> numbered(List<Fact> facts) {
        List<Fact> recorded = new ArrayList<>();
        for (Fact fact : facts) {
            Facts known = Facts.of(recorded);
            int number = fact.is(Fact.Kind.SEEN) ? 0 : known.nextNumber(fact.activity());
            if (number > 0 || !known.has(fact.activity(), Fact.Kind.SEEN)) {
                recorded.add(at(fact, recorded.size()).numbered(number));
            }
        }
        return recorded;
    }

    /** One every three hours, so that a history crosses midnights. */
    private static Fact at(Fact fact, int index) {
        Instant at = START.plusSeconds(10_800L * index);
        return new Fact(fact.kind(), fact.activity(), 0, at, fact.amount(), fact.outOf(), fact.passed(), fact.on());
    }

    private static Arbitrary<Fact> unnumbered() {
        Arbitrary<String> lesson = Arbitraries.of(LESSONS);
        return Arbitraries.frequencyOf(
                Tuple.of(3, lesson.map(slug -> new Fact(Fact.Kind.SEEN, slug, 0, START, null, null, false, null))),
                Tuple.of(8, lesson.map(slug -> Fact.finished(slug, START))),
                Tuple.of(5, Arbitraries.integers().between(0, 3).map(Histories::graded)),
                Tuple.of(4, presence()),
                Tuple.of(2, Arbitraries.integers().between(1, 90).map(minutes -> Fact.proved(minutes, START))));
    }

    private static Fact graded(int score) {
        return Fact.graded("evaluation", START, score, score >= 2).outOf(3);
    }

    private static Arbitrary<Fact> presence() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 2))
                .as((there, day) -> Fact.presence("seance", START, FIRST_DAY.plusDays(day), there));
    }

    private static Arbitrary<Criterion> leaves() {
        return Arbitraries.<Criterion>oneOf(
                Arbitraries.of("premiere", "seconde", "la-garde", "evaluation").map(Criterion.Passed::new),
                Arbitraries.integers().between(0, 3).map(score -> new Criterion.Score("evaluation", score)),
                Arbitraries.integers().between(1, 60).map(Criterion.ProvedMinutes::new),
                Arbitraries.just(new Criterion.Presence("seance")));
    }

    private static Arbitrary<Criterion> groups(Arbitrary<Criterion> parts) {
        Arbitrary<Criterion> group = parts.list().ofMinSize(1).ofMaxSize(3).flatMap(of -> Arbitraries.integers()
                .between(1, of.size())
                .map(count -> new Criterion.Group(count, of)));
        Arbitrary<Criterion> between = Combinators.combine(
                        parts,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((of, from, days) ->
                        new Criterion.Between(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays((long) from + days), of));
        return Arbitraries.<Criterion>oneOf(group, between);
    }

    /** What holds of facts, for messages. */
    static String told(List<Fact> facts) {
        return facts.stream().map(Fact::toString).collect(Collectors.joining("\n"));
    }
}
