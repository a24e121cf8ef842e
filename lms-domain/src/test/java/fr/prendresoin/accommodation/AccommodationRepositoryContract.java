package fr.prendresoin.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What every repository of accommodations does, the fake as well as MariaDB. */
abstract class AccommodationRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    abstract World world();

    abstract AccommodationRepository repository();

    /** Puts a student into the promotion of this faculty. */
    abstract void join(PromotionRow promotion, PersonId person);

    abstract void leave(PromotionRow promotion, PersonId person);

    @Test
    void a_decision_is_read_back_as_it_was_made_latest_first() {
        PromotionRow promotion = world().promotion();
        PersonId person = world().person();
        PersonId manager = world().person();
        FacultyId faculty = new FacultyId(promotion.facultyId());
        Accommodation first = decided(person, faculty, manager, NOW);
        Accommodation second = decided(person, faculty, manager, NOW.plusSeconds(60));
        second.end(manager.value(), NOW.plusSeconds(90));
        world().forget();

        assertThat(repository().of(person)).extracting(Accommodation::row).containsExactly(second.row(), first.row());
        assertThat(repository().of(manager)).isEmpty();
        assertThat(repository().find(first.id()).map(Accommodation::row)).contains(first.row());
        assertThat(repository().zoneOf(faculty)).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void the_faculty_of_a_student_is_that_of_their_promotion_until_they_leave_it() {
        PromotionRow promotion = world().promotion();
        PersonId person = world().person();
        Student student = new Student(new PromotionId(promotion.id()), person);
        join(promotion, person);

        assertThat(repository().facultyOf(student)).contains(new FacultyId(promotion.facultyId()));
        leave(promotion, person);
        assertThat(repository().facultyOf(student)).isEmpty();
    }

    private Accommodation decided(PersonId person, FacultyId faculty, PersonId manager, Instant at) {
        Accommodation decided = new Accommodation(
                        person, faculty, new Allowance(1, 2, 5), new Days(TODAY, TODAY.plusYears(1)))
                .decidedBy(manager.value(), at);
        repository().add(decided);
        return decided;
    }
}
