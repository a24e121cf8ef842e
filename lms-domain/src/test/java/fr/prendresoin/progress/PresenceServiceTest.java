package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PresenceServiceTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    private static final Course COURSE = CatalogueFixtures.courseWithMeeting();
    private static final UUID FACULTY = Ids.next();
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    private final InMemoryProgressRepository progress =
            new InMemoryProgressRepository(new ImaginaryWorld()::enrolmentsOf);
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Courses courses = CatalogueFixtures.coursesWith(Map.of(VERSION, COURSE));
    private final Journeys journeys = new Journeys(null, courses) {
        @Override
        public Journey of(EnrolmentId enrolment) {
            return Journey.through(COURSE, Facts.of(progress.factsOf(enrolment)));
        }
    };
    private final ProgressLedger ledger = new ProgressLedger(progress, courses, journeys, null, events);
    private final PresenceService service = new PresenceService(progress, ledger, journeys, events, clock);
    private final Actor manager =
            Actor.of(IdentityFixtures.anyPerson(), "manager", List.of(new Grant(Role.FACULTY_MANAGER, FACULTY)));
    private final EnrolmentDetails enrolment = enrolment(null, null);

    @Test
    void a_confirmed_presence_passes_the_meeting_and_is_in_the_journal() {
        service.confirm(manager, enrolment, seen("Feuille d’émargement"));

        assertThat(progress.status(enrolment.enrolmentId(), "seance").passedAt())
                .isEqualTo(clock.instant());
        assertThat(Columns.read(progress.decisions.get(0), "reason")).isEqualTo("Feuille d’émargement");
        assertThat(events.of(PresenceDecided.class))
                .containsExactly(new PresenceDecided(enrolment.enrolmentId(), seen("Feuille d’émargement"), true));
    }

    @Test
    void a_withdrawn_presence_is_another_fact_and_counts_no_more() {
        service.confirm(manager, enrolment, seen("Feuille d’émargement"));
        clock.advance(Duration.ofDays(1));
        service.withdraw(manager, enrolment, seen("Confondue avec une homonyme"));

        assertThat(progress.statusesOf(enrolment.enrolmentId())).isEmpty();
        assertThat(progress.facts).hasSize(2);
        assertThat(events.of(PresenceDecided.class)).hasSize(2);
    }

    @Test
    void what_is_confirmed_already_or_was_never_confirmed_is_refused() {
        refused(ProgressRule.NOT_PRESENT, () -> service.withdraw(manager, enrolment, seen("raison")));
        service.confirm(manager, enrolment, seen("raison"));

        refused(ProgressRule.ALREADY_PRESENT, () -> service.confirm(manager, enrolment, seen("raison")));
    }

    @Test
    void a_presence_has_a_day_that_is_not_to_come_and_a_reason() {
        refused(ProgressRule.DAY_MISSING, () -> confirm(null, "raison"));
        refused(ProgressRule.DAY_TO_COME, () -> confirm(YESTERDAY.plusDays(2), "raison"));
        refused(ProgressRule.REASON_MISSING, () -> confirm(YESTERDAY, "  "));
        refused(ProgressRule.REASON_TOO_LONG, () -> confirm(YESTERDAY, "x".repeat(501)));
        assertThat(progress.facts).isEmpty();
    }

    @Test
    void nobody_decides_on_learners_of_a_faculty_they_do_not_manage() {
        Actor stranger = Actor.of(
                IdentityFixtures.anyPerson(), "stranger", List.of(new Grant(Role.FACULTY_MANAGER, Ids.next())));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.confirm(stranger, enrolment, seen("raison")));
        assertThat(progress.facts).isEmpty();
    }

    @Test
    void a_lesson_knows_no_presence_and_whoever_left_or_is_exempt_neither() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.confirm(manager, enrolment, new Presence("premiere", YESTERDAY, "raison")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.confirm(manager, enrolment(null, clock.instant()), seen("raison")));
        refused(ProgressRule.EXEMPT, () -> service.confirm(manager, enrolment(clock.instant(), null), seen("raison")));
    }

    private void confirm(LocalDate on, String reason) {
        service.confirm(manager, enrolment, new Presence("seance", on, reason));
    }

    private static Presence seen(String reason) {
        return new Presence("seance", YESTERDAY, reason);
    }

    private static EnrolmentDetails enrolment(Instant exemptedAt, Instant withdrawnAt) {
        return new EnrolmentDetails(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                Ids.next(),
                FACULTY,
                Ids.next(),
                "Martin",
                "Claire",
                "Petite formation",
                Cursus.MEDICINE,
                4,
                2026,
                LocalDate.of(2027, 6, 30),
                exemptedAt,
                false,
                withdrawnAt,
                "Europe/Paris");
    }

    private static void refused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
