package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.notification.MailOutboxService;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.settlement.SeatReminderQueries;
import fr.prendresoin.settlement.SeatReminderService;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an organiser reminds participants of, with every observer there is. */
class SeatReminderIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private TwelveSeats seats;

    @BeforeEach
    void twelve_people_take_a_place_in_a_session_that_lies_in_two_years() {
        seats = new TwelveSeats(database, clock);
    }

    @Test
    void an_organiser_reminds_by_one_act_and_nobody_twice_a_day() {
        seats.world.sql("update person set mail = 'claire@example.org' where id = ?", seats.person(0));
        seats.account(0);
        seats.account(1);
        clock.advance(Duration.ofHours(1));

        assertThat(remind(seats.organiser)).isEqualTo(2);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> remind(seats.organiser))
                .withMessage("rule.settlement.NOBODY_TO_REMIND");

        assertThat(seats.count("outgoing_mail where kind = 'REMINDER'")).isEqualTo(1);
        assertThat(seats.count("notice where subject = 'SESSION_LACKS'")).isEqualTo(2);
        assertThat(seats.count("journal_entry where act = 'settlement.PARTICIPANTS_REMINDED'"))
                .isEqualTo(1);
        assertThat(seats.wiring.get(SeatReminderQueries.class).sent(seats.organiser, seats.session))
                .hasSize(2)
                .anySatisfy(sent -> assertThat(sent.byMail()).isTrue())
                .allSatisfy(sent -> assertThat(sent.steps()).contains(StepKind.SATISFACTION));

        clock.advance(Duration.ofDays(1));
        assertThat(remind(seats.organiser)).isEqualTo(2);
    }

    @Test
    void a_reminder_of_what_was_done_meanwhile_does_not_leave_and_may_be_sent_again() {
        seats.world.sql("update person set mail = 'claire@example.org' where id = ?", seats.person(0));
        seats.account(0);
        remind(seats.organiser);
        seats.thought(0, 4);
        seats.world.forget();

        assertThat(seats.wiring.get(MailOutboxService.class).claim(TwelveSeats.PLATFORM, 10))
                .noneMatch(mail -> mail.subject().contains("DPC"));
        seats.world.forget();

        assertThat(seats.count("seat_reminder")).isZero();
        assertThat(remind(seats.organiser)).isEqualTo(1);
        seats.world.forget();
        assertThat(seats.wiring.get(MailOutboxService.class).claim(TwelveSeats.PLATFORM, 10))
                .anyMatch(mail -> mail.subject().contains("DPC"));
    }

    @Test
    void another_body_reminds_nobody_and_nobody_is_reminded_once_the_session_is_over() {
        seats.account(0);
        Actor other = seats.organiserOf(
                seats.wiring.get(DpcBodyService.class).register(TwelveSeats.PLATFORM, DpcOffers.body("99CD")));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remind(other));
        clock.advance(Duration.ofDays(80));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> remind(seats.organiser))
                .withMessage("rule.settlement.SESSION_NOT_RUNNING");
    }

    private int remind(Actor actor) {
        seats.world.forget();
        int count = seats.wiring.get(SeatReminderService.class).remind(actor, seats.session);
        seats.world.forget();
        return count;
    }
}
