package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.List;
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

        assertThat(repository().find(enrolment, "premiere").map(ActivityState::status))
                .contains(new ActivityStatus("premiere", NOW, NOW, null));
        assertThat(repository().find(enrolment, "tierce")).isEmpty();
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

        repository()
                .find(enrolment, "evaluation")
                .orElseThrow()
                .take(ActivityFact.graded(enrolment, "evaluation", NOW.plusSeconds(60))
                        .scored(8, 10, true));
        world().forget();

        assertThat(repository().find(enrolment, "evaluation").map(ActivityState::status))
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

    private static ActivityState passed(EnrolmentId enrolment, String activity) {
        ActivityState state = new ActivityState(enrolment.value(), activity);
        state.take(ActivityFact.finished(enrolment, activity, NOW));
        return state;
    }
}
