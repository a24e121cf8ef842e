package fr.prendresoin.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the days, the hours and what learners do in between, a person is never reminded as they must not be. */
class ReminderPropertyTest {

    /** In the zones of the faculties, around the nights when the clocks change. */
    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "Indian/Reunion",
            "Indian/Mayotte",
            "America/Guadeloupe",
            "America/Martinique",
            "America/Cayenne",
            "Pacific/Tahiti",
            "Pacific/Noumea",
            "America/Miquelon");

    private static final Instant AUTUMN = Instant.parse("2026-10-20T00:00:00Z");

    /** One course of a person: until when, and after how many steps of the clock it is begun, completed, or let go. */
    record Life(int due, int begun, int over) {}

    record Said(Instant at, ReminderStep step, int course) {}

    @Property(tries = 400)
    void never_two_a_day_never_at_night_never_after_completion_and_each_thing_once(
            @ForAll("zones") String zone,
            @ForAll("lives") @Size(min = 1, max = 4) List<Life> courses,
            @ForAll @Size(min = 20, max = 300) List<@IntRange(min = 1, max = 1_300) Integer> minutes) {
        ZoneId reader = ZoneId.of(zone);

        List<List<Said>> letters = live(reader, courses, minutes);

        Set<LocalDate> days = new HashSet<>();
        Set<String> once = new HashSet<>();
        for (List<Said> letter : letters) {
            ZonedDateTime there = letter.get(0).at().atZone(reader);
            assertThat(there.getHour()).isBetween(8, 18);
            assertThat(there.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(PublicHolidays.contain(there.toLocalDate(), reader)).isFalse();
            assertThat(days.add(there.toLocalDate())).isTrue();
            letter.forEach(said ->
                    assertThat(once.add(said.course() + " " + said.step())).isTrue());
        }
        assertThat(letters)
                .isSortedAccordingTo(
                        (one, next) -> one.get(0).at().compareTo(next.get(0).at()));
    }

    @Property(tries = 200)
    void whoever_does_nothing_and_whose_platform_runs_is_reminded_at_every_step(
            @ForAll("zones") String zone, @ForAll @IntRange(min = 40, max = 150) int due) {
        ZoneId reader = ZoneId.of(zone);
        List<Integer> everyHour = java.util.Collections.nCopies(24 * 180, 60);

        List<List<Said>> letters =
                live(reader, List.of(new Life(due, Integer.MAX_VALUE, Integer.MAX_VALUE)), everyHour);

        assertThat(letters).extracting(letter -> letter.get(0).step()).containsExactly(ReminderStep.values());
    }

    /** Lets time pass by these steps, and does at each what the job does for one person. */
    private static List<List<Said>> live(ZoneId zone, List<Life> courses, List<Integer> minutes) {
        Map<Integer, Set<ReminderStep>> sent = new HashMap<>();
        List<List<Said>> letters = new ArrayList<>();
        Instant now = AUTUMN;
        Instant last = null;
        for (int turn = 0; turn < minutes.size(); turn++) {
            now = now.plus(Duration.ofMinutes(minutes.get(turn)));
            if (ReminderRule.decent(now, zone) && !ReminderRule.tooSoon(last, now, zone)) {
                List<Said> letter = letter(zone, courses, sent, new Said(now, null, turn));
                if (!letter.isEmpty()) {
                    letters.add(letter);
                    last = now;
                }
            }
        }
        return letters;
    }

    private static List<Said> letter(ZoneId zone, List<Life> courses, Map<Integer, Set<ReminderStep>> sent, Said when) {
        List<Said> letter = new ArrayList<>();
        for (int course = 0; course < courses.size(); course++) {
            Life life = courses.get(course);
            Set<ReminderStep> said = sent.computeIfAbsent(course, key -> EnumSet.noneOf(ReminderStep.class));
            boolean open = when.course() < life.over();
            Situation situation = new Situation(
                    LocalDate.ofInstant(AUTUMN, zone).plusDays(life.due()),
                    AUTUMN,
                    when.course() >= life.begun(),
                    open,
                    Set.copyOf(said));
            Optional<ReminderStep> step = ReminderRule.due(situation, LocalDate.ofInstant(when.at(), zone), zone);
            assertThat(step.isEmpty() || open).isTrue();
            if (step.isPresent()) {
                said.add(step.get());
                letter.add(new Said(when.at(), step.get(), course));
            }
        }
        return letter;
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZONES);
    }

    @Provide
    Arbitrary<List<Life>> lives() {
        Arbitrary<Integer> turns = Arbitraries.integers().between(0, 300);
        return net.jqwik.api.Combinators.combine(Arbitraries.integers().between(-5, 60), turns, turns)
                .as(Life::new)
                .list();
    }
}
