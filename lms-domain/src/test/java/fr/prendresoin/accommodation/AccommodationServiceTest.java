package fr.prendresoin.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccommodationServiceTest {

    private static final Allowance THIRD = new Allowance(1, 0, 0);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final InMemoryAccommodationRepository accommodations = new InMemoryAccommodationRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private final AccommodationService service = new AccommodationService(accommodations, events, clock);
    private final AccommodationQueries queries = new AccommodationQueries(accommodations, clock);
    private final FacultyId faculty = new FacultyId(Ids.next());
    private final Actor manager = IdentityFixtures.managerOf(faculty.value());
    private final Actor learner = IdentityFixtures.anyLearner();
    private final Student student = new Student(new PromotionId(Ids.next()), learner.person());

    @BeforeEach
    void a_student_of_the_faculty() {
        accommodations.students.put(student, faculty);
    }

    @Test
    void a_manager_gives_a_student_of_theirs_a_third_more_and_both_read_it() {
        decide(THIRD, TODAY, TODAY.plusMonths(9));

        assertThat(queries.own(learner)).extracting(AccommodationRow::given).containsExactly(THIRD);
        assertThat(queries.of(manager, student))
                .extracting(AccommodationRow::given)
                .containsExactly(THIRD);
        assertThat(queries.inForce(learner.person())).isEqualTo(THIRD);
    }

    @Test
    void it_counts_on_its_first_and_its_last_day_and_on_no_other_in_the_zone_of_the_faculty() {
        accommodations.zones.put(faculty, ZoneId.of("Indian/Reunion"));
        decide(THIRD, TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(queries.inForce(learner.person())).isEqualTo(Allowance.NONE);
        clock.advance(Duration.ofHours(11));
        assertThat(queries.inForce(learner.person())).isEqualTo(THIRD);
        clock.advance(Duration.ofHours(47).plusMinutes(59));
        assertThat(queries.inForce(learner.person())).isEqualTo(THIRD);
        clock.advance(Duration.ofMinutes(1));
        assertThat(queries.inForce(learner.person())).isEqualTo(Allowance.NONE);
    }

    @Test
    void of_two_decisions_the_more_generous_counts_thing_by_thing() {
        decide(THIRD, TODAY, TODAY);
        decide(new Allowance(0, 2, 10), TODAY, TODAY);

        assertThat(queries.inForce(learner.person())).isEqualTo(new Allowance(1, 2, 10));
    }

    @Test
    void one_that_is_ended_counts_no_more_and_ends_once() {
        AccommodationId given = decide(THIRD, TODAY, TODAY);
        service.end(manager, given);

        assertThat(queries.inForce(learner.person())).isEqualTo(Allowance.NONE);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.end(manager, given));
    }

    @Test
    void nobody_but_who_manages_the_faculty_decides_ends_or_reads_it() {
        AccommodationId given = decide(THIRD, TODAY, TODAY);

        for (Actor other : new Actor[] {
            IdentityFixtures.managerOf(Ids.next()), IdentityFixtures.administrator(), IdentityFixtures.doyens(), learner
        }) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.of(other, student));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.end(other, given));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> service.decide(other, student, THIRD, new Days(TODAY, TODAY)));
        }
        assertThat(queries.own(IdentityFixtures.anyLearner())).isEmpty();
    }

    @Test
    void who_sees_the_platform_as_the_student_does_not_read_it() {
        decide(THIRD, TODAY, TODAY);
        Actor looking = learner.seenBy(new Onlooker(manager.person(), Optional.empty()));

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> queries.own(looking));
    }

    @Test
    void somebody_who_is_not_in_the_promotion_is_not_found() {
        Student elsewhere = new Student(new PromotionId(Ids.next()), learner.person());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.decide(manager, elsewhere, THIRD, new Days(TODAY, TODAY)));
    }

    @Test
    void the_journal_knows_that_something_was_decided_and_not_for_whom() {
        AccommodationId given = decide(THIRD, TODAY, TODAY);

        AccommodationDecided told = events.of(AccommodationDecided.class).get(0);
        assertThat(told.subject().id()).isEqualTo(given.value());
        assertThat(told.before()).isEmpty();
        assertThat(told.after()).isEmpty();
    }

    @Test
    void its_days_make_sense() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Days(null, TODAY));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Days(TODAY, TODAY.minusDays(1)));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Days(TODAY, TODAY.plusYears(7)));
    }

    private AccommodationId decide(Allowance given, LocalDate from, LocalDate until) {
        return service.decide(manager, student, given, new Days(from, until));
    }
}
