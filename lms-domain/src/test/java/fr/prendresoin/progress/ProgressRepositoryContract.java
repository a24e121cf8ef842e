package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.prendresoin.World;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Columns;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
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
        repository().see(enrolment, "premiere", NOW);
        long first = repository().add(enrolment, Fact.finished("premiere", NOW).numbered(1));
        repository()
                .add(enrolment, Fact.finished("premiere", NOW.plusSeconds(60)).numbered(2));
        world().forget();

        assertThat(repository().receiptOf(enrolment, "premiere")).isEqualTo(Receipt.ofFact(first, NOW));
    }

    @Test
    void an_enrolment_without_state_has_none_to_lock() {
        assertThat(repository().lock(world().enrolment().enrolmentId())).isEmpty();
    }

    @Test
    void a_status_is_kept_whole_and_belongs_to_one_learner() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        EnrolmentId other = world().enrolment().enrolmentId();
        repository().keep(enrolment, new ActivityStatus("premiere", NOW, NOW, null));
        repository().keep(enrolment, new ActivityStatus("evaluation", NOW, null, 4));
        repository().keep(other, new ActivityStatus("premiere", NOW, NOW, null));
        world().forget();

        assertThat(repository().statusesOf(enrolment))
                .containsExactlyInAnyOrder(
                        new ActivityStatus("premiere", NOW, NOW, null), new ActivityStatus("evaluation", NOW, null, 4));
    }

    @Test
    void a_status_that_is_kept_again_replaces_the_first_and_one_without_anything_done_is_none() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        repository().keep(enrolment, new ActivityStatus("evaluation", NOW, null, 4));
        repository().keep(enrolment, new ActivityStatus("evaluation", NOW, NOW.plusSeconds(60), 8));
        repository().keep(enrolment, new ActivityStatus("seance", NOW, NOW, null));
        repository().keep(enrolment, ActivityStatus.untouched("seance"));
        world().forget();

        assertThat(repository().statusesOf(enrolment))
                .containsExactly(new ActivityStatus("evaluation", NOW, NOW.plusSeconds(60), 8));
    }

    @Test
    void facts_are_read_back_as_they_were_added_and_each_has_a_receipt_of_its_own() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        List<Fact> facts = List.of(
                Fact.finished("premiere", NOW).numbered(1),
                Fact.graded("evaluation", NOW, 1, false).outOf(3).numbered(1),
                Fact.presence("seance", NOW, LocalDate.of(2026, 11, 20), true).numbered(1),
                Fact.proved(45, NOW).numbered(1));
        List<Long> receipts =
                facts.stream().map(fact -> repository().add(enrolment, fact)).toList();
        world().forget();

        assertThat(repository().factsOf(enrolment)).containsExactlyInAnyOrderElementsOf(facts);
        assertThat(receipts).doesNotHaveDuplicates().isSorted();
        assertThat(repository().factsOf(world().enrolment().enrolmentId())).isEmpty();
    }

    @Test
    void two_facts_of_one_activity_never_have_the_same_number() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        repository().add(enrolment, Fact.finished("premiere", NOW).numbered(1));
        repository().add(enrolment, Fact.finished("seconde", NOW).numbered(1));

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> repository()
                .add(enrolment, Fact.finished("premiere", NOW.plusSeconds(1)).numbered(1)));
    }

    @Test
    void only_the_first_opening_of_an_activity_is_a_fact() {
        EnrolmentId enrolment = world().enrolment().enrolmentId();
        repository().see(enrolment, "premiere", NOW);
        repository().see(enrolment, "premiere", NOW.plusSeconds(60));
        repository().see(enrolment, "seconde", NOW.plusSeconds(90));
        world().forget();

        assertThat(repository().factsOf(enrolment))
                .extracting(Fact::kind, Fact::activity, Fact::sequence, Fact::at)
                .containsExactlyInAnyOrder(
                        tuple(Fact.Kind.SEEN, "premiere", 0, NOW),
                        tuple(Fact.Kind.SEEN, "seconde", 0, NOW.plusSeconds(90)));
    }

    @Test
    void the_states_of_several_learners_are_locked_at_once() {
        World.Enrolled enrolled = world().enrolled(3);
        repository().createStates(enrolled.rule());
        world().forget();

        assertThat(repository().lock(enrolled.enrolments().subList(0, 2)))
                .extracting(CourseState::enrolment)
                .containsExactlyInAnyOrderElementsOf(enrolled.enrolments().subList(0, 2));
    }
}
