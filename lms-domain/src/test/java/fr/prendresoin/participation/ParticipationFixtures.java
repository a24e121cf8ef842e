package fr.prendresoin.participation;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.participation.SeatFacts.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Seats in sessions of the small course, which a test measures before and after. */
final class ParticipationFixtures {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate END = LocalDate.of(2026, 12, 18);
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final Optional<String> NUMBER = Optional.of("99700366240");
    static final Given EVERYTHING = new Given(true, true, true);

    private ParticipationFixtures() {}

    /** A test, two lessons and a situation, another test; seven connected hours, all of which must be seen. */
    static SeatPlan sevenHoursOnline() {
        return online(420);
    }

    /** The same, of which so many minutes must be seen. */
    static SeatPlan online(int provedMinutes) {
        return plan(new Hours(420, 0, 0), provedMinutes, false);
    }

    /** An evaluation of practices: an hour online, an hour elsewhere, the rest in a room. */
    static SeatPlan mixedEvaluation() {
        return plan(new Hours(60, 60, 720), 60, true);
    }

    static SeatPlan inRoom() {
        return plan(new Hours(0, 0, 720), 0, false);
    }

    private static SeatPlan plan(Hours declared, int provedMinutes, boolean evaluates) {
        return new SeatPlan(CatalogueFixtures.courseWithTests(), evaluates, declared, provedMinutes, END);
    }

    /** Everything of the small course done; the test failed. */
    static List<Fact> everythingDone() {
        return List.of(
                Fact.graded("avant", NOW, 0, true),
                Fact.finished("premiere", NOW),
                Fact.finished("seconde", NOW),
                Fact.finished("la-garde", NOW),
                Fact.graded("evaluation", NOW, 1, false));
    }

    static SeatFacts known(List<Fact> facts, int provedMinutes) {
        return new SeatFacts(Facts.of(facts), provedMinutes, List.of(), EVERYTHING, NUMBER);
    }

    /** Four half-days of three hours, the first ones signed by both. */
    static SeatFacts fourHalfDays(int signed) {
        return new SeatFacts(Facts.of(everythingDone()), 60, halfDays(signed, 4), EVERYTHING, NUMBER);
    }

    static List<SignedHalfDay> halfDays(int signed, int all) {
        return new ArrayList<>(IntStream.range(0, all)
                .mapToObj(index -> new SignedHalfDay(
                        MONDAY.plusDays(index / 2), index % 2 == 1, 180, index < signed, index < signed))
                .toList());
    }
}
