package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every repository of progress does, the fake as well as MariaDB. */
abstract class ProgressRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");

    abstract World world();

    abstract ProgressRepository repository();

    @Test
    void every_enrolment_of_a_rule_gets_a_state_once() {
        World.Enrolled enrolled = world().enrolled(3);

        assertThat(repository().createStates(enrolled.rule())).isEqualTo(3);
        assertThat(repository().createStates(enrolled.rule())).isZero();
        world().forget();
        assertThat(enrolled.enrolments())
                .allMatch(enrolment -> repository().lock(enrolment).isPresent());
    }

    @Test
    void a_learner_who_started_keeps_their_state_when_others_get_theirs() {
        World.Enrolled enrolled = world().enrolled(2);
        EnrolmentId started = enrolled.enrolments().get(0);
        CourseState state = new CourseState(started);
        state.at(new Place("premiere", "a-l-oeuvre"), NOW);
        repository().add(state);

        assertThat(repository().createStates(enrolled.rule())).isEqualTo(1);
        world().forget();
        assertThat(repository().lock(started)).hasValueSatisfying(kept -> {
            assertThat(Columns.read(kept, "startedAt")).isEqualTo(NOW);
            assertThat(Columns.read(kept, "placeAnchor")).isEqualTo("a-l-oeuvre");
        });
    }

    @Test
    void a_place_is_kept_and_the_first_one_starts_the_course() {
        EnrolmentId enrolment = world().enrolled(1).enrolments().get(0);
        assertThat(repository().move(enrolment, new Place("premiere", ""), 1, NOW))
                .isFalse();
        repository().add(new CourseState(enrolment));
        world().forget();

        assertThat(repository().move(enrolment, new Place("premiere", ""), 1, NOW))
                .isTrue();
        assertThat(repository().move(enrolment, new Place("seconde", "ici"), 4, NOW.plusSeconds(60)))
                .isTrue();
        world().forget();
        assertThat(repository().lock(enrolment)).hasValueSatisfying(kept -> {
            assertThat(Columns.read(kept, "startedAt")).isEqualTo(NOW);
            assertThat(Columns.read(kept, "seenAt")).isEqualTo(NOW.plusSeconds(60));
            assertThat(Columns.read(kept, "placeActivity")).isEqualTo("seconde");
            assertThat(Columns.read(kept, "placeAnchor")).isEqualTo("ici");
        });
    }

    @Test
    void a_place_that_comes_late_moves_nothing() {
        EnrolmentId enrolment = world().enrolled(1).enrolments().get(0);
        repository().add(new CourseState(enrolment));
        world().forget();
        repository().move(enrolment, new Place("seconde", "ici"), 4, NOW);

        assertThat(repository().move(enrolment, new Place("seconde", "ici"), 4, NOW))
                .isFalse();
        assertThat(repository().move(enrolment, new Place("premiere", ""), 3, NOW))
                .isFalse();
        world().forget();
        assertThat(repository().lock(enrolment)).hasValueSatisfying(kept -> {
            assertThat(kept.placeReceipt()).isEqualTo(new Receipt("P4", NOW));
            assertThat(Columns.read(kept, "placeActivity")).isEqualTo("seconde");
        });
    }

    @Test
    void the_fact_that_first_finished_an_activity_is_found_again() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        ActivityFact first = ActivityFact.finished(enrolment, "premiere", NOW);
        repository().add(ActivityFact.graded(enrolment, "premiere", NOW).scored(0, 3, false));
        repository().add(first);
        repository().add(ActivityFact.finished(enrolment, "premiere", NOW.plusSeconds(60)));
        world().forget();

        assertThat(repository().finished(enrolment, "premiere").receipt()).isEqualTo(first.receipt());
    }

    @Test
    void an_enrolment_without_state_has_none_to_lock() {
        assertThat(repository().lock(world().enrolment().enrolmentId())).isEmpty();
    }

    @Test
    void a_state_is_found_by_its_activity_and_belongs_to_one_learner() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        EnrolmentId other = world().enrolment().enrolmentId();
        repository().add(passed(enrolment, "premiere"));
        repository().add(passed(enrolment, "seconde"));
        repository().add(passed(other, "premiere"));
        world().forget();

        assertThat(find(enrolment, "premiere").map(ActivityState::status))
                .contains(new ActivityStatus("premiere", NOW, NOW, null));
        assertThat(find(enrolment, "tierce")).isEmpty();
        assertThat(repository().statesOf(enrolment))
                .extracting(state -> state.status().activity())
                .containsExactlyInAnyOrder("premiere", "seconde");
    }

    @Test
    void what_a_later_fact_changes_is_kept() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        ActivityState state = new ActivityState(enrolment.value(), "evaluation");
        state.take(ActivityFact.graded(enrolment, "evaluation", NOW).scored(4, 10, false));
        repository().add(state);
        world().forget();

        find(enrolment, "evaluation")
                .orElseThrow()
                .take(ActivityFact.graded(enrolment, "evaluation", NOW.plusSeconds(60))
                        .scored(8, 10, true));
        world().forget();

        assertThat(find(enrolment, "evaluation").map(ActivityState::status))
                .contains(new ActivityStatus("evaluation", NOW, NOW.plusSeconds(60), 8));
    }

    @Test
    void every_fact_has_a_number_of_its_own_in_order() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        List<ActivityFact> facts = List.of(
                ActivityFact.finished(enrolment, "premiere", NOW),
                ActivityFact.graded(enrolment, "evaluation", NOW).scored(1, 3, false));
        facts.forEach(repository()::add);

        assertThat(facts.get(1).id()).isGreaterThan(facts.get(0).id());
    }

    private Optional<ActivityState> find(EnrolmentId enrolment, String activity) {
        return repository().statesOf(enrolment).stream()
                .filter(state -> state.status().activity().equals(activity))
                .findFirst();
    }

    private static ActivityState passed(EnrolmentId enrolment, String activity) {
        ActivityState state = new ActivityState(enrolment.value(), activity);
        state.take(ActivityFact.finished(enrolment, activity, NOW));
        return state;
    }
}
