package fr.prendresoin.reporting;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** A promotion of a faculty that takes a course until 30 June 2027, and learners in every state. */
final class Cohort {

    private static final LocalDateTime STARTED = LocalDateTime.of(2026, 10, 1, 8, 0);

    private final DatabaseWorld world;
    private final PromotionRow promotion;
    private final CourseRow course;
    private final RuleId rule;

    Cohort(DatabaseWorld world, PromotionRow promotion, CourseRow course) {
        this.world = world;
        this.promotion = promotion;
        this.course = course;
        this.rule = world.rule(promotion, course);
    }

    static Cohort of(DatabaseWorld world, UUID faculty, CourseRow course) {
        return new Cohort(world, world.promotion(faculty, Cursus.MEDICINE, 4), course);
    }

    UUID notStarted(String family, String given) {
        LearnerEnrolment enrolment = world.enrol(rule, promotion, course, world.person(family, given));
        world.sql("insert into course_state (enrolment_id) values (?)", enrolment.id());
        return enrolment.id();
    }

    UUID underWay(String family, String given) {
        UUID enrolment = notStarted(family, given);
        world.sql("update course_state set started_at = ? where enrolment_id = ?", STARTED, enrolment);
        world.sql("insert into activity_state values (?, 'premiere', ?, ?, null)", enrolment, STARTED, STARTED);
        return enrolment;
    }

    UUID completed(String family, String given, LocalDateTime when) {
        UUID enrolment = underWay(family, given);
        world.sql("update course_state set completed_at = ? where enrolment_id = ?", when, enrolment);
        return enrolment;
    }

    UUID exempt(String family, String given) {
        UUID enrolment = notStarted(family, given);
        world.sql("update enrolment set exempted_at = ? where id = ?", STARTED, enrolment);
        return enrolment;
    }

    UUID optional(String family, String given) {
        UUID enrolment = exempt(family, given);
        world.sql("update enrolment set optional = true where id = ?", enrolment);
        return enrolment;
    }

    UUID withdrawn(String family, String given) {
        UUID enrolment = underWay(family, given);
        world.sql("update enrolment set withdrawn_at = ? where id = ?", STARTED, enrolment);
        return enrolment;
    }

    Scope on(LocalDate today) {
        return new Scope(new FacultyId(promotion.facultyId()), course.id(), new AcademicYear(2026), today);
    }
}
