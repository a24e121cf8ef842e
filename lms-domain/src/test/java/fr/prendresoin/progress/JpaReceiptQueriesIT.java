package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.progress.ReceiptRow.What;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaReceiptQueriesIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private CourseRow course;
    private LearnerEnrolment enrolment;
    private Actor learner;
    private final UUID attempt = Ids.next();

    @BeforeEach
    void a_learner_has_an_attempt() {
        world = database.world();
        PromotionRow promotion = world.promotion();
        course = world.course();
        PersonId person = world.person();
        enrolment = world.enrol(world.rule(promotion, course), promotion, course, person);
        learner = IdentityFixtures.learner(person);
        world.sql(
                "insert into attempt (id, person_id, enrolment_id, version_id, activity, number, seed, questions,"
                        + " started_at) values (?, ?, ?, ?, 'evaluation', 2, 7, 'a,b,c', '2026-11-22 08:00:00')",
                attempt,
                person.value(),
                enrolment.id(),
                enrolment.versionId());
    }

    @Test
    void whoever_did_nothing_yet_has_no_receipt() {
        assertThat(page(ReceiptFilter.none()).rows()).isEmpty();
    }

    @Test
    void answers_activities_and_the_place_are_found_newest_first_without_what_was_answered() {
        answer(3, 1, "2026-11-22 09:00:00");
        answer(3, 2, "2026-11-22 09:01:00");
        finish("premiere", "2026-11-22 09:02:00");
        place("seconde", 4, Instant.parse("2026-11-22T09:03:00Z"));

        List<ReceiptRow> rows = page(ReceiptFilter.none()).rows();

        assertThat(rows)
                .extracting(ReceiptRow::what)
                .containsExactly(What.PLACE, What.FINISHED, What.ANSWER, What.ANSWER_REPLACED);
        assertThat(rows.get(0).number()).isEqualTo("P4");
        assertThat(rows.get(2).subject().question()).isEqualTo(3);
        assertThat(rows.get(2).subject().attempt()).isEqualTo(2);
        assertThat(rows.get(2).savedAt()).isEqualTo(Instant.parse("2026-11-22T09:01:00Z"));
        assertThat(rows.get(1).subject().activityTitle()).isEqualTo(titleOf("premiere"));
        assertThat(rows.get(1).subject().course()).isEqualTo(course.slug());
    }

    @Test
    void a_receipt_is_found_by_its_number_and_nobody_elses_is() {
        answer(1, 1, "2026-11-22 09:00:00");
        answer(2, 2, "2026-11-22 09:01:00");
        String number = page(ReceiptFilter.none()).rows().get(0).number();
        ReceiptFilter wanted = ReceiptFilter.none().numbered(ReceiptNumber.parse(number));
        Actor stranger = IdentityFixtures.learner(world.person());

        assertThat(page(wanted).rows()).extracting(ReceiptRow::number).containsExactly(number);
        assertThat(queries().page(stranger, wanted, "").rows()).isEmpty();
    }

    @Test
    void a_course_and_a_day_narrow_the_list() {
        answer(1, 1, "2026-11-21 22:59:59");
        answer(2, 2, "2026-11-21 23:00:00");

        ReceiptFilter day = ReceiptFilter.none()
                .between(Instant.parse("2026-11-21T23:00:00Z"), Instant.parse("2026-11-22T23:00:00Z"));
        assertThat(page(day).rows()).extracting(row -> row.subject().question()).containsExactly(2);
        assertThat(page(ReceiptFilter.none().of(Optional.of(course.slug()))).rows())
                .hasSize(2);
        assertThat(page(ReceiptFilter.none().of(Optional.of("autre"))).rows()).isEmpty();
    }

    @Test
    void page_after_page_every_receipt_comes_once_also_those_of_one_moment() {
        for (int seq = 1; seq <= 120; seq++) {
            answer(1 + seq % 3, seq, "2026-11-22 09:00:00.123456");
        }
        List<String> seen = new ArrayList<>();
        Optional<String> mark = Optional.of("");
        while (mark.isPresent()) {
            ReceiptSlice slice = queries().page(learner, ReceiptFilter.none(), mark.get());
            slice.rows().forEach(row -> seen.add(row.number()));
            mark = slice.next();
        }

        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    private void answer(int question, long seq, String at) {
        world.sql(
                "insert into answer (attempt_id, question, seq, choices, saved_at) values (?, ?, ?, '0', '" + at + "')",
                attempt,
                question,
                seq);
    }

    private void finish(String activity, String at) {
        world.sql(
                "insert into activity_fact (enrolment_id, activity, sequence, kind, passed, recorded_at)"
                        + " values (?, ?, 1, 'FINISHED', true, '" + at + "')",
                enrolment.id(),
                activity);
    }

    private void place(String activity, long sequence, Instant when) {
        CourseState state = new CourseState(enrolment.enrolmentId());
        state.at(new Place(activity, ""), sequence, when);
        new JpaProgressRepository(database.entityManager()).add(state);
    }

    private static String titleOf(String activity) {
        return CatalogueFixtures.smallCourse().find(activity).orElseThrow().title();
    }

    private ReceiptSlice page(ReceiptFilter filter) {
        return queries().page(learner, filter, "");
    }

    private ReceiptQueries queries() {
        world.forget();
        return new ReceiptQueries(CatalogueFixtures.coursesWith(enrolment.version()), database.entityManager());
    }
}
