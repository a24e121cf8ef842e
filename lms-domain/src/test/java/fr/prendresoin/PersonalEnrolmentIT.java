package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.enrolment.Occasion;
import fr.prendresoin.enrolment.PersonalEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.progress.Journeys;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.reminder.ReminderService;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who enrolled by themselves learns like anybody else, and no faculty ever counts or reads them. */
class PersonalEnrolmentIT {

    private static final Actor PLATFORM = Actor.system("test");
    private static final String LA_REUNION = "Indian/Reunion";

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    /** A Monday, ten in the morning in Paris, one in the afternoon in La Réunion. */
    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");

    private Wiring wiring;
    private DatabaseWorld world;
    private CourseRow course;
    private Actor claire;
    private Occasion occasion;

    @BeforeEach
    void somebody_and_an_occasion_until_the_fifth_of_december() {
        wiring = new Wiring(database.entityManager(), clock).with(Courses.class, new SmallCourses());
        world = database.world();
        course = world.course();
        PersonId person = world.person();
        claire = IdentityFixtures.learner(person);
        world.sql("update person set mail = 'claire@example.org' where id = ?", person.value());
        occasion = occasion(LocalDate.of(2026, 12, 5));
    }

    @Test
    void who_enrols_alone_finds_their_course_until_its_last_day_in_its_zone_and_asked_by_nobody() {
        EnrolmentId id = enrol(occasion);

        LearnerEnrolment enrolment = wiring.get(LearnerEnrolments.class).get(claire, course.slug());
        assertThat(enrolment.enrolmentId()).isEqualTo(id);
        assertThat(enrolment.zone()).isEqualTo(LA_REUNION);
        assertThat(enrolment.dueOn()).isEqualTo(occasion.endsOn());
        assertThat(enrolment.moved()).isFalse();
        assertThat(wiring.get(ProgressQueries.class)
                        .course(claire, course.slug())
                        .enrolment())
                .isEqualTo(enrolment);
        assertThat(wiring.get(Journeys.class).of(id)).isNotNull();
        assertThat(count("course_state where enrolment_id = '" + id.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void who_gave_a_place_back_and_takes_it_again_goes_on_in_the_same_enrolment() {
        EnrolmentId first = enrol(occasion);
        wiring.get(PersonalEnrolments.class).withdraw(occasion, claire.requirePerson());
        world.forget();
        assertThat(wiring.get(LearnerEnrolments.class).all(claire)).isEmpty();

        assertThat(enrol(occasion)).isEqualTo(first);
        assertThat(wiring.get(LearnerEnrolments.class).all(claire)).hasSize(1);
    }

    @Test
    void two_occasions_of_one_course_in_one_year_are_two_enrolments_and_the_later_one_is_learnt_in() {
        enrol(occasion);
        EnrolmentId later = enrol(occasion(LocalDate.of(2027, 3, 1)));

        assertThat(wiring.get(LearnerEnrolments.class).all(claire)).hasSize(2);
        assertThat(wiring.get(LearnerEnrolments.class)
                        .get(claire, course.slug())
                        .enrolmentId())
                .isEqualTo(later);
        assertThat(wiring.get(ProgressQueries.class)
                        .course(claire, course.slug())
                        .enrolment()
                        .enrolmentId())
                .isEqualTo(later);
    }

    @Test
    void a_promotion_that_asks_the_same_course_neither_takes_a_personal_enrolment_over_nor_takes_it_up_again() {
        EnrolmentId own = enrol(occasion);
        wiring.get(PersonalEnrolments.class).withdraw(occasion, claire.requirePerson());
        PromotionRow promotion = world.promotion();
        world.rule(promotion, course);
        world.forget();

        wiring.get(PromotionService.class).join(PLATFORM, promotion.promotionId(), claire.requirePerson());
        world.forget();

        assertThat(wiring.get(LearnerEnrolments.class).all(claire))
                .singleElement()
                .extracting(LearnerEnrolment::enrolmentId)
                .isNotEqualTo(own);
        assertThat(count("enrolment where rule_id is null and withdrawn_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void no_faculty_counts_or_reads_who_enrolled_by_themselves() {
        EnrolmentId own = enrol(occasion);
        PromotionRow promotion = world.promotion();
        world.join(promotion, claire.requirePerson());
        world.forget();

        assertThat(count("enrolment where faculty_id is not null and person_id = '"
                        + claire.requirePerson().value() + "'"))
                .isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> wiring.get(EnrolmentQueries.class)
                .details(IdentityFixtures.managerOf(promotion.facultyId()), own));
    }

    @Test
    void who_enrolled_by_themselves_is_reminded_in_the_zone_of_the_occasion() {
        enrol(occasion);
        clock.advance(Duration.ofHours(24 * 3));
        world.forget();

        assertThat(remind("Europe/Paris")).isZero();
        assertThat(remind(LA_REUNION)).isEqualTo(1);
    }

    private int remind(String zone) {
        return wiring.get(ReminderService.class)
                .writeDue(PLATFORM, ZoneId.of(zone), Optional.empty())
                .people();
    }

    private EnrolmentId enrol(Occasion into) {
        EnrolmentId id = wiring.get(PersonalEnrolments.class).enrol(claire, into);
        world.forget();
        return id;
    }

    private Occasion occasion(LocalDate endsOn) {
        UUID id = Ids.next();
        return new Occasion(id, course.id(), course.versionId(), LocalDate.of(2026, 11, 25), endsOn, LA_REUNION);
    }

    private int count(String what) {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .intValue();
    }

    /** Every course is the small one. */
    private static final class SmallCourses extends Courses {

        @Override
        public Course version(VersionId version) {
            return CatalogueFixtures.smallCourse();
        }
    }
}
