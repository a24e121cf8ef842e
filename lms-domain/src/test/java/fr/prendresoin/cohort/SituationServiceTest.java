package fr.prendresoin.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.cohort.SituationChanged.Stage;
import fr.prendresoin.cohort.SituationService.Subject;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final MemberStay stay = new MemberStay(Ids.next(), Ids.next(), Ids.next(), Ids.next(), "Europe/Paris");
    private final InMemorySituationRepository situations = new InMemorySituationRepository(stay);
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final SituationService service = new SituationService(situations, events, clock);
    private final Actor manager = IdentityFixtures.managerOf(stay.facultyId());
    private final Subject who = new Subject(stay.promotion(), stay.person());

    @Test
    void a_cesure_from_today_begins_at_once() {
        service.pause(manager, who, new Span(TODAY, null), "Projet");

        assertThat(events.of(SituationChanged.class))
                .extracting(SituationChanged::stage)
                .containsExactly(Stage.RECORDED, Stage.BEGUN);
        assertThat(events.of(SituationChanged.class).get(1).change().after()).isEqualTo(Standing.CESURE);
    }

    @Test
    void a_cesure_announced_begins_with_its_first_day_and_ends_with_its_last() {
        service.pause(manager, who, new Span(TODAY.plusDays(1), TODAY.plusDays(3)), "Projet");
        service.turn(Actor.system("test"));
        assertThat(events.of(SituationChanged.class)).hasSize(1);

        clock.advance(Duration.ofHours(15));
        service.turn(Actor.system("test"));
        clock.advance(Duration.ofDays(2));
        service.turn(Actor.system("test"));
        service.turn(Actor.system("test"));

        assertThat(events.of(SituationChanged.class))
                .extracting(SituationChanged::stage)
                .containsExactly(Stage.RECORDED, Stage.BEGUN, Stage.ENDED);
    }

    @Test
    void a_cesure_nobody_ends_is_over_after_a_year() {
        service.pause(manager, who, new Span(TODAY, null), "Projet");

        clock.advance(Duration.ofDays(364));
        service.turn(Actor.system("test"));
        assertThat(events.of(SituationChanged.class)).hasSize(2);
        clock.advance(Duration.ofDays(1));
        service.turn(Actor.system("test"));

        assertThat(events.of(SituationChanged.class)).hasSize(3);
    }

    @Test
    void a_cesure_is_seen_before_the_year_that_is_taken_again() {
        service.repeat(manager, who, "Décision du jury");
        SituationId cesure = service.pause(manager, who, new Span(TODAY, null), "Projet");
        service.end(manager, cesure, "Reprise");

        assertThat(events.of(SituationChanged.class))
                .extracting(event -> event.change().after())
                .containsExactly(
                        Standing.REGISTERED,
                        Standing.REDOUBLEMENT,
                        Standing.REDOUBLEMENT,
                        Standing.CESURE,
                        Standing.REDOUBLEMENT);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, FROM_MISSING",
                "2025-11-21, -, FROM_TOO_FAR",
                "2027-11-23, -, FROM_TOO_FAR",
                "2025-11-22, -, UNTIL_PASSED",
                "2026-11-22, 2026-11-22, UNTIL_BEFORE_FROM",
                "2026-11-22, 2026-11-21, UNTIL_BEFORE_FROM",
                "2026-11-22, 2027-11-23, LONGER_THAN_A_YEAR",
                "2026-10-01, 2026-11-22, UNTIL_PASSED"
            })
    void days_that_make_no_sense_are_refused(LocalDate from, LocalDate until, SituationRule rule) {
        assertRefused(rule, () -> service.pause(manager, who, new Span(from, until), "Projet"));
    }

    @Test
    void nothing_is_recorded_twice_or_ended_twice_or_without_a_reason() {
        SituationId id = service.repeat(manager, who, "Décision du jury");

        assertRefused(SituationRule.ALREADY_SO, () -> service.repeat(manager, who, "Encore"));
        assertRefused(Reason.Fault.REASON_MISSING, () -> service.end(manager, id, " "));
        service.end(manager, id, "Erreur");
        assertRefused(SituationRule.ALREADY_ENDED, () -> service.end(manager, id, "Encore"));
        assertRefused(Reason.Fault.REASON_MISSING, () -> service.pause(manager, who, new Span(TODAY, null), null));
    }

    @Test
    void to_the_manager_of_another_faculty_none_of_it_exists() {
        SituationId id = service.repeat(manager, who, "Décision du jury");
        Actor neighbour = IdentityFixtures.managerOf(Ids.next());

        assertHidden(() -> service.end(neighbour, id, "Intrusion"));
        assertHidden(() -> service.repeat(neighbour, who, "Intrusion"));
        assertHidden(() -> service.pause(neighbour, who, new Span(TODAY, null), "Intrusion"));
        assertHidden(() -> service.repeat(
                manager, new Subject(new PromotionId(Ids.next()), stay.person()), "Pas dans cette promotion"));
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static void assertHidden(ThrowingCallable useCase) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(useCase);
    }
}
