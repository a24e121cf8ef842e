package fr.prendresoin.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SigningServiceTest {

    private final InMemorySheetRepository sheets = new InMemorySheetRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-12-01T07:50:00Z");
    private final AttendanceFixtures known = new AttendanceFixtures(new PersonId(Ids.next()));
    private final AllOccasions occasions = new AllOccasions(known);
    private final SheetService opening = new SheetService(sheets, occasions, events, clock);
    private final SigningService service = new SigningService(sheets, occasions, events, clock);
    private final AttendanceQueries queries = new AttendanceQueries(sheets, occasions, clock);
    private final Expected ana = known.expect(new PersonId(Ids.next()), Ids.next());
    private final Expected ben = known.expect(new PersonId(Ids.next()), Ids.next());

    @Test
    void a_participant_signs_with_the_code_that_is_shown() {
        SheetId sheet = open(Half.MORNING);
        sign(ana, sheet);

        assertThat(row(ana).signedAt()).isEqualTo(clock.instant());
        assertThat(row(ana).contradictions()).isEmpty();
        assertThat(row(ben).signedAt()).isNull();
        assertThat(events.of(PresenceSigned.class))
                .containsExactly(new PresenceSigned(
                        ana.enrolment(), sheet, AttendanceFixtures.DAY, Half.MORNING, Means.DIGITS, clock.instant()));
    }

    @Test
    void a_code_that_was_forwarded_is_worth_nothing_a_minute_and_a_half_later() {
        SheetId sheet = open(Half.MORNING);
        String forwarded = code(sheet);
        clock.advance(Duration.ofSeconds(90));

        refused(AttendanceRule.WRONG_CODE, () -> service.sign(actor(ana), sheet, digits(forwarded)));
    }

    @Test
    void who_types_slowly_has_a_minute_at_least_and_may_leave_a_blank_between_the_digits() {
        SheetId sheet = open(Half.MORNING);
        String seen = code(sheet);
        clock.advance(Duration.ofSeconds(60));

        service.sign(actor(ana), sheet, digits(seen.substring(0, 3) + " " + seen.substring(3)));

        assertThat(row(ana).signedAt()).isNotNull();
    }

    @Test
    void nobody_signs_twice() {
        SheetId sheet = open(Half.MORNING);
        sign(ana, sheet);

        refused(AttendanceRule.SIGNED_ALREADY, () -> sign(ana, sheet));
        assertThat(events.of(PresenceSigned.class)).hasSize(1);
    }

    @Test
    void after_ten_wrong_codes_the_right_one_is_refused_too_and_the_attempt_is_listed() {
        SheetId sheet = open(Half.MORNING);
        for (int tries = 0; tries < WrongCodes.MOST; tries++) {
            refused(AttendanceRule.WRONG_CODE, () -> service.sign(actor(ana), sheet, digits("no")));
        }

        refused(AttendanceRule.TOO_MANY_CODES, () -> sign(ana, sheet));
        assertThat(row(ana).contradictions()).containsExactly(Contradiction.MANY_WRONG_CODES);
    }

    @Test
    void who_is_not_of_the_occasion_sees_no_sheet() {
        SheetId sheet = open(Half.MORNING);

        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() -> service.sign(IdentityFixtures.anyLearner(), sheet, digits(code(sheet))));
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> service.signAsTrainer(actor(ana), sheet));
        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() -> service.say(actor(ana), sheet, ben.enrolment(), new Said(true, "Je l’ai vu")));
    }

    @Test
    void a_late_signature_is_kept_and_listed_and_a_day_later_there_is_none() {
        SheetId sheet = open(Half.MORNING);
        clock.advance(Duration.ofHours(5));
        sign(ana, sheet);

        assertThat(row(ana).contradictions())
                .containsExactlyInAnyOrder(Contradiction.OUT_OF_WINDOW, Contradiction.TRAINER_UNSIGNED);
        clock.advance(Duration.ofHours(24));
        refused(AttendanceRule.NOT_NOW, () -> sign(ben, sheet));
    }

    @Test
    void an_early_signature_hinders_no_other_and_is_listed() {
        SheetId sheet = open(Half.AFTERNOON);
        sign(ana, sheet);

        assertThat(row(ana).contradictions()).containsExactly(Contradiction.OUT_OF_WINDOW);
    }

    @Test
    void the_trainer_signs_at_the_end_once() {
        SheetId sheet = open(Half.MORNING);
        refused(AttendanceRule.NOT_ENDED, () -> service.signAsTrainer(known.trainer, sheet));
        clock.advance(Duration.ofHours(4));
        service.signAsTrainer(known.trainer, sheet);

        refused(AttendanceRule.SIGNED_ALREADY, () -> service.signAsTrainer(known.trainer, sheet));
        assertThat(row(ana).trainerSignedAt()).isEqualTo(clock.instant());
        assertThat(events.of(TrainerSigned.class)).hasSize(1);
    }

    @Test
    void who_cannot_sign_is_there_by_the_word_of_the_trainer_and_its_reason() {
        SheetId sheet = open(Half.MORNING);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.say(known.trainer, sheet, ana.enrolment(), new Said(true, " ")))
                .matches(refusal -> refusal.rule() == Reason.Fault.REASON_MISSING);
        service.say(known.trainer, sheet, ana.enrolment(), new Said(true, "Téléphone déchargé"));

        assertThat(row(ana).signedAt()).isEqualTo(clock.instant());
        service.say(known.trainer, sheet, ana.enrolment(), new Said(false, "Confondue avec Ben"));
        assertThat(row(ana).signedAt()).isNull();
        assertThat(row(ana).contradictions()).isEmpty();
    }

    @Test
    void said_absent_after_signing_is_a_contradiction_and_the_signature_stays() {
        SheetId sheet = open(Half.MORNING);
        sign(ana, sheet);
        service.say(known.trainer, sheet, ana.enrolment(), new Said(false, "Jamais vue"));

        assertThat(row(ana).signedAt()).isNotNull();
        assertThat(row(ana).contradictions()).containsExactly(Contradiction.SAID_ABSENT);
        assertThat(events.of(AbsenceSaid.class)).hasSize(1);
    }

    @Test
    void a_device_used_by_two_people_is_listed_for_both() {
        SheetId sheet = open(Half.MORNING);
        service.sign(actor(ana), sheet, new Presented(code(sheet), true, "the same browser"));
        service.sign(actor(ben), sheet, new Presented(code(sheet), true, "the same browser"));

        assertThat(queries.contradictions(known.occasion))
                .extracting(ContradictionRow::kind)
                .containsExactly(Contradiction.SHARED_DEVICE, Contradiction.SHARED_DEVICE);
    }

    @Test
    void who_withdrew_before_signing_is_listed() {
        SheetId sheet = open(Half.MORNING);
        Instant gone = clock.instant().minusSeconds(60);
        Expected left =
                new Expected(Ids.next(), new PersonId(Ids.next()), "Eva", "Roy", AttendanceFixtures.LONG_AGO, gone);
        known.expected.add(left);
        sign(left, sheet);

        assertThat(row(left).contradictions()).containsExactly(Contradiction.NOT_ENROLLED);
    }

    @Test
    void two_sheets_signed_for_the_same_time_are_listed_on_both() {
        SheetId morning = open(Half.MORNING);
        SheetId afternoon = opening.open(
                known.organiser,
                new NewSheet(known.occasion, AttendanceFixtures.DAY, Half.AFTERNOON, LocalTime.of(9, 30)));
        sign(ana, morning);
        sign(ana, afternoon);

        assertThat(queries.of(ana.enrolment()))
                .extracting(HalfDayRow::contradictions)
                .allMatch(found -> found.contains(Contradiction.TWO_SHEETS_AT_ONCE));
    }

    @Test
    void a_sheet_is_opened_once_and_for_a_planned_half_day_by_who_trains_or_organises() {
        open(Half.MORNING);

        refused(AttendanceRule.OPEN_ALREADY, () -> open(Half.MORNING));
        NewSheet unplanned =
                new NewSheet(known.occasion, AttendanceFixtures.DAY.plusDays(1), Half.MORNING, LocalTime.NOON);
        refused(AttendanceRule.NOT_PLANNED, () -> opening.open(known.trainer, unplanned));
        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() -> opening.open(
                        actor(ana),
                        new NewSheet(known.occasion, AttendanceFixtures.DAY, Half.AFTERNOON, LocalTime.NOON)));
    }

    private SheetId open(Half half) {
        return opening.open(
                known.organiser, new NewSheet(known.occasion, AttendanceFixtures.DAY, half, half.usualStart()));
    }

    private void sign(Expected seat, SheetId sheet) {
        service.sign(actor(seat), sheet, digits(code(sheet)));
    }

    private static Presented digits(String code) {
        return new Presented(code, false, "");
    }

    private String code(SheetId sheet) {
        return sheets.find(sheet).orElseThrow().code().at(clock.instant()).digits();
    }

    private HalfDayRow row(Expected seat) {
        return queries.of(seat.enrolment()).get(0);
    }

    private static Actor actor(Expected seat) {
        return AttendanceFixtures.actor(seat);
    }

    private static void refused(Rule rule, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).matches(refusal -> refusal.rule() == rule);
    }
}
