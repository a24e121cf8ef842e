package fr.prendresoin.settlement;

import static fr.prendresoin.settlement.SettlementFixtures.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.message.Channel;
import fr.prendresoin.participation.Step;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.reminder.ReminderHours;
import fr.prendresoin.settlement.PlannedReminder.Last;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PlannedReminderTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant TUESDAY = Instant.parse("2027-03-02T09:00:00Z");
    private static final List<Step> LACKS = List.of(
            new Step(StepKind.ACTIVITIES, 2, 12, List.of(), MARCH),
            new Step(StepKind.PROVED_TIME, 60, 240, List.of(), MARCH),
            new Step(StepKind.PRE_TEST, 0, 1, List.of(), MARCH));

    @Test
    void who_lacks_something_is_told_it() {
        assertThat(planned(LACKS, Set.of(Channel.MAIL), Optional.empty()).due()).isTrue();
    }

    @Test
    void who_lacks_nothing_or_wants_no_reminders_is_left_in_peace() {
        assertThat(planned(List.of(), Set.of(Channel.MAIL), Optional.empty()).why())
                .contains(NotReminded.COMPLETE);
        assertThat(planned(LACKS, Set.of(), Optional.empty()).why()).contains(NotReminded.UNREACHABLE);
    }

    @Test
    void nobody_is_reminded_twice_a_day_nor_in_the_morning_of_a_reminder_in_the_evening() {
        assertThat(planned(LACKS, Set.of(Channel.MAIL), Optional.of(TUESDAY.minusSeconds(3600)))
                        .why())
                .contains(NotReminded.TOO_SOON);
        assertThat(planned(LACKS, Set.of(Channel.MAIL), Optional.of(Instant.parse("2027-03-01T17:59:00Z")))
                        .why())
                .contains(NotReminded.TOO_SOON);
        assertThat(planned(LACKS, Set.of(Channel.MAIL), Optional.of(Instant.parse("2027-03-01T09:00:00Z")))
                        .due())
                .isTrue();
    }

    @Test
    void a_letter_of_a_friday_night_leaves_on_monday_morning() {
        assertThat(ReminderHours.next(Instant.parse("2027-03-05T21:00:00Z"), PARIS))
                .isEqualTo(Instant.parse("2027-03-08T07:00:00Z"));
        assertThat(ReminderHours.next(TUESDAY, PARIS)).isEqualTo(TUESDAY);
    }

    @Property
    void whenever_an_organiser_sends_it_the_letter_leaves_at_a_decent_hour(
            @ForAll @LongRange(max = 40_000_000) long seconds) {
        Instant now = TUESDAY.plusSeconds(seconds);
        Instant leaves = ReminderHours.next(now, PARIS);

        assertThat(ReminderHours.decent(leaves, PARIS)).isTrue();
        assertThat(leaves).isBetween(now, now.plusSeconds(4 * 86_400L));
    }

    @Test
    void a_letter_names_the_action_its_last_day_and_each_thing_that_is_left() {
        List<String> words = SeatLetter.paragraphs(
                SettlementFixtures.session(new Hours(240, 0, 0)), LACKS, "https://example.org/dpc/mon-parcours/1");

        assertThat(words.get(0)).contains("Tensions", "mardi\u00a030\u00a0juin\u00a02026", "mon-parcours/1");
        assertThat(words)
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("il en reste 10"))
                .anySatisfy(line -> assertThat(line).contains("il reste 3\u00a0h"))
                .anySatisfy(line -> assertThat(line).contains("Aucun score n’est éliminatoire"))
                .allSatisfy(line -> assertThat(line).doesNotContain("{", "retard"));
    }

    private static PlannedReminder planned(List<Step> lacks, Set<Channel> ways, Optional<Instant> last) {
        return PlannedReminder.of(
                new ParticipantRow(Ids.next(), Ids.next(), "Martin", "Claire", "60", true, Instant.EPOCH, null),
                lacks,
                ways,
                new Last(last, TUESDAY, PARIS));
    }
}
