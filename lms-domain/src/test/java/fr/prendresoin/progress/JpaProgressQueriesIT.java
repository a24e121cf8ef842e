package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaProgressQueriesIT {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private PromotionRow promotion;
    private CourseRow course;
    private LearnerEnrolment enrolment;
    private Actor learner;

    @BeforeEach
    void a_learner_is_enrolled() {
        world = database.world();
        promotion = world.promotion();
        course = world.course();
        PersonId person = world.person();
        enrolment = world.enrol(world.rule(promotion, course), promotion, course, person);
        learner = IdentityFixtures.learner(person);
    }

    @Test
    void a_course_nobody_opened_yet_is_all_to_do() {
        LearnerCourse read = queries().course(learner, course.slug());

        assertThat(read.enrolment()).isEqualTo(enrolment);
        assertThat(read.done()).isZero();
        assertThat(read.total()).isEqualTo(4);
        assertThat(read.startedAt()).isEmpty();
        assertThat(read.place()).isEmpty();
        assertThat(read.next().slug()).isEqualTo("premiere");
    }

    @Test
    void what_was_done_and_where_one_was_are_read_back() {
        JpaProgressRepository progress = new JpaProgressRepository(database.entityManager());
        CourseState state = new CourseState(enrolment.enrolmentId());
        state.at(new Place("seconde", "haut"), NOW);
        progress.add(state);
        progress.keep(enrolment.enrolmentId(), new ActivityStatus("premiere", NOW, NOW, null));

        LearnerCourse read = queries().course(learner, course.slug());

        assertThat(read.startedAt()).contains(NOW);
        assertThat(read.place()).contains(new Place("seconde", "haut"));
        assertThat(read.done()).isEqualTo(1);
        assertThat(read.minutesLeft()).isEqualTo(10);
        assertThat(read.next().slug()).isEqualTo("seconde");
        assertThat(read.completedAt()).isEmpty();
    }

    @Test
    void nobody_reads_another_persons_course() {
        Actor stranger = IdentityFixtures.learner(world.person());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries().course(stranger, course.slug()));
        assertThat(queries().courses(stranger)).isEmpty();
    }

    @Test
    void whoever_was_withdrawn_does_not_see_the_course_any_more() {
        world.sql("update enrolment set withdrawn_at = enrolled_at where id = ?", enrolment.id());

        assertThat(queries().courses(learner)).isEmpty();
    }

    @Test
    void an_exempt_learner_sees_that_they_are() {
        world.sql("update enrolment set exempted_at = enrolled_at where id = ?", enrolment.id());

        assertThat(queries().course(learner, course.slug()).enrolment().exempt())
                .isTrue();
    }

    @Test
    void the_deadline_and_the_zone_come_with_the_course() {
        LearnerEnrolment read = queries().course(learner, course.slug()).enrolment();

        assertThat(read.dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(read.zone()).isEqualTo("Europe/Paris");
    }

    private ProgressQueries queries() {
        world.forget();
        Courses courses = CatalogueFixtures.coursesWith(enrolment.version());
        return new ProgressQueries(courses, database.entityManager());
    }
}
