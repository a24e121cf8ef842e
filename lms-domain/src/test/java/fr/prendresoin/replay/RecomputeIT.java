package fr.prendresoin.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Ids;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecomputeIT {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0, 0, 123_456_000);
    private static final LocalDateTime TUESDAY = MONDAY.plusDays(1);

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private PromotionRow promotion;
    private CourseRow course;
    private RuleId rule;

    @BeforeEach
    void an_obligation() {
        world = database.world();
        promotion = world.promotion();
        course = world.publish(world.course(), CatalogueFixtures.textsAsking("all"));
        rule = world.rule(promotion, course);
    }

    @Test
    void states_that_follow_from_the_facts_are_found_right_block_by_block() {
        IntStream.range(0, 5).forEach(number -> learnerWhoFinishedALesson());

        assertThat(said(true)).singleElement().asString().contains("rejouées : 5", "faits : 5", "différences : 0");
    }

    @Test
    void a_state_nobody_can_explain_is_told_with_what_is_kept_and_what_is_replayed() {
        LearnerEnrolment enrolment = learnerWhoFinishedALesson();
        world.sql("update activity_state set best_score = 3 where enrolment_id = ?", enrolment.id());
        world.sql("update course_state set completed_at = ? where enrolment_id = ?", TUESDAY, enrolment.id());

        assertThat(said(false))
                .hasSize(3)
                .anyMatch(line -> line.contains(enrolment.id().toString())
                        && line.contains("gardé : 2026-11-24T09:00:00.123456Z ; rejoué : rien"))
                .anyMatch(line -> line.contains("activité premiere") && line.contains("score 3 ; rejoué"))
                .last()
                .asString()
                .contains("différences : 2");
    }

    @Test
    void a_state_that_was_lost_is_told() {
        LearnerEnrolment enrolment = learnerWhoFinishedALesson();
        world.sql("delete from activity_state where enrolment_id = ?", enrolment.id());

        assertThat(said(false)).hasSize(2).first().asString().contains("gardé : rien ; rejoué : terminée 2026-11-23");
    }

    @Test
    void a_change_of_version_is_replayed_too() {
        LearnerEnrolment enrolment = learnerWhoFinishedALesson();
        CourseRow next = world.publish(course, CatalogueFixtures.textsAsking("{any: [premiere, seconde]}"));
        world.sql("update enrolment set version_id = ? where id = ?", next.versionId(), enrolment.id());
        move(enrolment, next);
        assertThat(said(false)).hasSize(2).first().asString().contains("rejoué : 2026-11-24T09:00:00.123456Z");

        world.sql("update course_state set completed_at = ? where enrolment_id = ?", TUESDAY, enrolment.id());
        assertThat(said(true)).singleElement().asString().contains("différences : 0");
    }

    private void move(LearnerEnrolment enrolment, CourseRow next) {
        world.sql(
                "insert into enrolment_version_move values (?, ?, ?, ?, 'raison', ?, ?)",
                Ids.next(),
                enrolment.id(),
                course.versionId(),
                next.versionId(),
                world.person().value(),
                TUESDAY);
    }

    private LearnerEnrolment learnerWhoFinishedALesson() {
        LearnerEnrolment enrolment = world.enrol(rule, promotion, course, world.person());
        UUID id = enrolment.id();
        world.sql("insert into course_state (enrolment_id, started_at) values (?, ?)", id, MONDAY);
        world.sql("insert into activity_state values (?, 'premiere', ?, ?, null)", id, MONDAY, MONDAY);
        world.sql(
                "insert into activity_fact (enrolment_id, activity, sequence, kind, passed, recorded_at)"
                        + " values (?, 'premiere', 1, 'FINISHED', true, ?)",
                id,
                MONDAY);
        return enrolment;
    }

    private List<String> said(boolean right) {
        List<String> said = new ArrayList<>();
        Connection connection = database.entityManager().unwrap(Connection.class);

        assertThat(new Recompute(2).test(connection, said::add)).isEqualTo(right);
        return said;
    }
}
