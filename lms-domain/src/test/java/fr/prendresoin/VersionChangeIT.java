package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentRefusal;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.progress.ProgressService;
import fr.prendresoin.replay.ConcernedRow;
import fr.prendresoin.replay.ProgressHistory;
import fr.prendresoin.replay.Recompute;
import fr.prendresoin.replay.VersionChange;
import fr.prendresoin.replay.VersionChangeQueries;
import fr.prendresoin.replay.VersionChangeService;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A changed course, those under way, and whoever decides; every observer hears what happens, as in production. */
class VersionChangeIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-02T09:00:00Z");

    private Wiring wiring;
    private DatabaseWorld world;
    private PromotionRow promotion;
    private CourseRow first;
    private CourseRow second;
    private RuleId rule;
    private Actor manager;
    private LearnerEnrolment loses;
    private LearnerEnrolment gains;
    private LearnerEnrolment neither;

    @BeforeEach
    void three_learners_under_way_and_a_new_version() {
        world = database.world();
        wiring = new Wiring(database.entityManager(), clock);
        promotion = world.promotion();
        first = world.publish(world.course(), CatalogueFixtures.textsAsking("{all: [premiere]}"));
        rule = world.rule(promotion, first);
        manager = Actor.of(
                world.person("Durand", "Alix"),
                "manager",
                List.of(new Grant(Role.FACULTY_MANAGER, promotion.facultyId())));
        loses = whoFinished("Abel", "premiere");
        gains = whoFinished("Bloch", "seconde");
        neither = whoFinished("Curie", "la-garde");
        second = world.publish(first, CatalogueFixtures.textsAsking("{all: [seconde]}"));
        clock.advance(Duration.ofDays(1));
        world.forget();
    }

    @Test
    void before_anything_is_decided_one_sees_who_would_gain_and_who_would_lose() {
        VersionChange change = changes().of(manager, rule);

        assertThat(change.losing()).containsExactly(loses.enrolmentId());
        assertThat(change.gaining()).containsExactly(gains.enrolmentId());
        assertThat(change.others()).containsExactly(neither.enrolmentId());
        assertThat(change.open()).isTrue();
        assertThat(changes().names(manager, change.losing(), 0))
                .extracting(ConcernedRow::familyName)
                .containsExactly("Abel");
        assertThat(versionOf(loses)).isEqualTo(first.versionId().toString());
    }

    @Test
    void nobody_loses_completion_unless_that_was_decided_too() {
        assertThat(decide(false)).isEqualTo(2);

        assertThat(versionOf(loses)).isEqualTo(first.versionId().toString());
        assertThat(completed(loses)).isTrue();
        assertThat(versionOf(gains)).isEqualTo(second.versionId().toString());
        assertThat(completed(gains)).isTrue();
        assertThat(versionOf(neither)).isEqualTo(second.versionId().toString());
        assertThat(completed(neither)).isFalse();
        assertThat(changes().of(manager, rule).concerned()).isEqualTo(1);
    }

    @Test
    void whoever_loses_by_an_explicit_decision_is_not_completed_any_more_and_the_decision_is_kept() {
        assertThat(decide(true)).isEqualTo(3);

        assertThat(completed(loses)).isFalse();
        assertThat(count("select count(*) from enrolment_version_move where reason = 'Programme revu'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from journal_entry where act like '%VERSION_CHANGED'"))
                .isEqualTo(1);
        assertThat(changes().of(manager, rule).open()).isFalse();
    }

    @Test
    void newcomers_take_the_new_version_once_it_was_decided() {
        decide(false);

        assertThat(count("select count(*) from enrolment_rule where id = '" + rule.value() + "' and version_id = '"
                        + second.versionId() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_replay_of_all_facts_and_decisions_gives_what_is_kept() {
        decide(true);
        clock.advance(Duration.ofDays(1));
        finish(loses, "seconde");
        world.forget();
        List<String> said = new ArrayList<>();

        boolean right = new Recompute().test(database.entityManager().unwrap(Connection.class), said::add);

        assertThat(said).last().asString().endsWith("différences : 0");
        assertThat(right).isTrue();
        assertThat(completed(loses)).isTrue();
    }

    @Test
    void the_past_is_told_under_the_version_in_force_then() {
        decide(true);
        world.forget();
        Actor learner = IdentityFixtures.learner(loses.person());

        assertThat(history(learner, "2026-11-01").standing().completed()).isFalse();
        assertThat(history(learner, "2026-11-02").standing().completed()).isTrue();
        assertThat(history(learner, "2026-11-03").standing().completed()).isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> history(IdentityFixtures.anyLearner(), "2026-11-02"));
    }

    @Test
    void only_whoever_manages_them_decides_with_a_reason_and_on_what_they_saw() {
        Actor stranger = IdentityFixtures.anyLearner();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes().of(stranger, rule));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service()
                .decide(stranger, rule, new VersionChangeService.Decision(second.version(), true, "raison")));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> service()
                .decide(manager, rule, new VersionChangeService.Decision(first.version(), true, "raison")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        service().decide(manager, rule, new VersionChangeService.Decision(second.version(), true, " ")))
                .extracting(RuleViolation::rule)
                .isEqualTo(EnrolmentRefusal.REASON_MISSING);
    }

    /** Field lesson T38: another year is another enrolment, with facts of its own; those of the first year stay. */
    @Test
    void a_new_cycle_begins_empty_and_takes_nothing_from_the_one_before() {
        world.sql("update enrolment set academic_year = 2025 where id = ?", loses.id());
        LearnerEnrolment again = world.enrol(rule, promotion, first, loses.person());
        world.sql("insert into course_state (enrolment_id) values (?)", again.id());
        world.forget();

        assertThat(completed(again)).isFalse();
        finish(again, "premiere");
        world.forget();

        assertThat(completed(again)).isTrue();
        assertThat(completed(loses)).isTrue();
        assertThat(count("select count(*) from activity_fact where enrolment_id in ('" + loses.id() + "', '"
                        + again.id() + "')"))
                .isEqualTo(2);
    }

    private int decide(boolean losersToo) {
        int moved = service()
                .decide(
                        manager,
                        rule,
                        new VersionChangeService.Decision(second.version(), losersToo, " Programme revu "));
        world.forget();
        return moved;
    }

    private LearnerEnrolment whoFinished(String name, String activity) {
        LearnerEnrolment enrolment = world.enrol(rule, promotion, first, world.person(name, "Camille"));
        world.sql("insert into course_state (enrolment_id) values (?)", enrolment.id());
        finish(enrolment, activity);
        return enrolment;
    }

    private void finish(LearnerEnrolment enrolment, String activity) {
        wiring.get(ProgressService.class)
                .finish(
                        IdentityFixtures.learner(enrolment.person()),
                        enrolment,
                        CatalogueFixtures.smallCourse().find(activity).orElseThrow());
    }

    private ProgressHistory.Dated history(Actor learner, String day) {
        return wiring.get(ProgressHistory.class).asOf(learner, loses, LocalDate.parse(day));
    }

    private VersionChangeQueries changes() {
        return wiring.get(VersionChangeQueries.class);
    }

    private VersionChangeService service() {
        return wiring.get(VersionChangeService.class);
    }

    private boolean completed(LearnerEnrolment enrolment) {
        EnrolmentId id = enrolment.enrolmentId();
        return count("select count(*) from course_state where completed_at is not null and enrolment_id = '"
                        + id.value() + "'")
                == 1;
    }

    private String versionOf(LearnerEnrolment enrolment) {
        return (String) database.entityManager()
                .createNativeQuery("select cast(version_id as char) from enrolment where id = '" + enrolment.id() + "'")
                .getSingleResult();
    }

    private long count(String query) {
        return ((Number) database.entityManager().createNativeQuery(query).getSingleResult()).longValue();
    }
}
