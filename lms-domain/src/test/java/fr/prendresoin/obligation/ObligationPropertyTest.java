package fr.prendresoin.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any career and any actions. */
class ObligationPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final OpenAction.Doors DOORS = new OpenAction.Doors("/dpc", "/dpc", false);
    private static final List<String> PROFESSIONS = List.of("10", "60", "80", "91", "93", "LOCAL_AS");

    @Property(tries = 5_000)
    void an_action_more_never_makes_a_satisfied_period_unsatisfied(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("actions") ObligationAction more,
            @ForAll("days") LocalDate day) {
        Standing before = Standing.of(dossier, day);
        Standing after = Standing.of(dossier.with(more), day);

        assertThat(after.verdicts()).hasSameSizeAs(before.verdicts());
        for (int i = 0; i < before.verdicts().size(); i++) {
            assertThat(after.verdicts().get(i).missing())
                    .isLessThanOrEqualTo(before.verdicts().get(i).missing());
            assertThat(after.verdicts().get(i).period())
                    .isEqualTo(before.verdicts().get(i).period());
        }
    }

    @Property(tries = 2_000)
    void what_is_supposed_is_what_happens_after_really_doing_it(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("openActions") OpenAction open,
            @ForAll("days") LocalDate day) {
        ObligationAction supposed = open.followed();
        ObligationAction done = new ObligationAction(
                UUID.randomUUID(),
                supposed.title(),
                "un organisme",
                supposed.merits(),
                supposed.course(),
                new ObligationAction.Origin(ObligationAction.Source.CREDIT, "CODE"));

        assertThat(Standing.of(dossier.with(supposed), day)).isEqualTo(Standing.of(dossier.with(done), day));
    }

    @Property(tries = 2_000)
    void the_shortest_way_satisfies_and_nothing_shorter_does(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("offers") List<OpenAction> offers,
            @ForAll("days") LocalDate day) {
        for (Verdict verdict : Standing.of(dossier, day).verdicts()) {
            Optional<List<OpenAction>> way = ShortestWay.to(verdict, Optional.empty(), offers);

            assertThat(way.map(List::size)).isEqualTo(fewest(dossier, offers, verdict));
            way.ifPresent(actions ->
                    assertThat(satisfiedWith(dossier, actions, verdict)).isTrue());
        }
    }

    @Property(tries = 1_000)
    void whoever_lacks_something_is_told_how_much_and_whoever_lacks_nothing_is_satisfied(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        assertThat(Standing.of(dossier, day).verdicts())
                .allSatisfy(verdict -> assertThat(verdict.satisfied()).isEqualTo(verdict.missing() == 0));
    }

    /** Tries every set of offers. */
    private static Optional<Integer> fewest(Dossier dossier, List<OpenAction> offers, Verdict verdict) {
        return IntStream.range(0, 1 << offers.size())
                .filter(set -> satisfiedWith(dossier, chosen(offers, set), verdict))
                .mapToObj(Integer::bitCount)
                .min(Integer::compare);
    }

    private static List<OpenAction> chosen(List<OpenAction> offers, int set) {
        return IntStream.range(0, offers.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(offers::get)
                .toList();
    }

    private static boolean satisfiedWith(Dossier dossier, List<OpenAction> more, Verdict verdict) {
        Dossier then = dossier;
        for (OpenAction action : more) {
            then = then.with(action.followed());
        }
        LocalDate day = verdict.period().last();
        Verdict again = verdict.duty() == Verdict.Duty.DEVELOPMENT
                ? DpcTriennial.verdict(verdict.period(), then, judged(dossier, verdict, day))
                : PeriodicCertification.verdict(period(verdict), then, day);
        return again.satisfied();
    }

    /** An accreditation that is over at the end of the period must weigh as it did on the day asked about. */
    private static LocalDate judged(Dossier dossier, Verdict verdict, LocalDate last) {
        return Stream.iterate(verdict.period().first(), day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day ->
                        DpcTriennial.verdict(verdict.period(), dossier, day).equals(verdict))
                .findFirst()
                .orElseThrow();
    }

    private static CertificationPeriod period(Verdict verdict) {
        return new CertificationPeriod(
                verdict.period().first(), verdict.period().last(), CertificationPeriod.Reason.FOLLOWING);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<Situation> situations = Combinators.combine(
                        pastDays(), Arbitraries.of(PROFESSIONS), Arbitraries.of(PracticeMode.class))
                .as((since, profession, mode) -> new Situation(since, profession, mode, false));
        Arbitrary<Span> spans = Combinators.combine(
                        Arbitraries.of(Span.Kind.class),
                        days(),
                        Arbitraries.integers().between(1, 1500))
                .as((kind, first, length) -> new Span(kind, first, Optional.of(first.plusDays(length))));
        return Combinators.combine(
                        situations.list().ofMinSize(1).ofMaxSize(3),
                        spans.list().ofMaxSize(1),
                        actions().list().ofMaxSize(8))
                .as((careers, breaks, actions) -> new Dossier(new Career(careers, breaks), actions));
    }

    @Provide
    Arbitrary<ObligationAction> actions() {
        return Combinators.combine(openActions(), Arbitraries.of(true, true, true, false), Arbitraries.of(true, false))
                .as((open, full, here) -> new ObligationAction(
                        open.session(),
                        open.title(),
                        "un organisme",
                        open.merits(),
                        new ObligationAction.Course(open.endsOn(), open.minutes(), full),
                        new ObligationAction.Origin(
                                here ? ObligationAction.Source.CREDIT : ObligationAction.Source.DECLARED, "")));
    }

    @Provide
    Arbitrary<OpenAction> openActions() {
        Arbitrary<Set<ActionType>> types =
                Arbitraries.of(ActionType.class).set().ofMinSize(1);
        Arbitrary<Set<Integer>> blocs =
                Arbitraries.integers().between(1, 4).set().ofMaxSize(2);
        Arbitrary<ObligationAction.Merits> merits = Combinators.combine(
                        types, Arbitraries.of(true, false), Arbitraries.of(true, true, false), blocs)
                .as(ObligationAction.Merits::new);
        return Combinators.combine(merits, days(), Arbitraries.integers().between(60, 840))
                .as((worth, endsOn, minutes) ->
                        new OpenAction(UUID.randomUUID(), "une action", DOORS, worth, endsOn, minutes));
    }

    @Provide
    Arbitrary<List<OpenAction>> offers() {
        return openActions().list().ofMaxSize(9);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4300).map(FIRST::plusDays);
    }

    private static Arbitrary<LocalDate> pastDays() {
        return Arbitraries.integers().between(-4000, 3000).map(FIRST::plusDays);
    }
}
