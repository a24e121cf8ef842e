package fr.prendresoin.participation;

import static fr.prendresoin.participation.ParticipationFixtures.EVERYTHING;
import static fr.prendresoin.participation.ParticipationFixtures.NOW;
import static fr.prendresoin.participation.ParticipationFixtures.everythingDone;
import static fr.prendresoin.participation.ParticipationFixtures.fourHalfDays;
import static fr.prendresoin.participation.ParticipationFixtures.inRoom;
import static fr.prendresoin.participation.ParticipationFixtures.known;
import static fr.prendresoin.participation.ParticipationFixtures.mixedEvaluation;
import static fr.prendresoin.participation.ParticipationFixtures.online;
import static fr.prendresoin.participation.ParticipationFixtures.sevenHoursOnline;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.participation.SeatFacts.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void a_seat_in_which_nothing_is_done_lists_everything_in_the_order_in_which_it_is_done() {
        SeatFacts nothing = new SeatFacts(Facts.of(List.of()), 0, List.of(), Given.NOTHING, Optional.empty());

        assertThat(Checklist.of(mixedEvaluation(), nothing).missing())
                .extracting(Step::kind)
                .containsExactly(
                        StepKind.PROFESSIONAL_NUMBER,
                        StepKind.PRE_TEST,
                        StepKind.ACTIVITIES,
                        StepKind.IMPROVEMENT_PLAN,
                        StepKind.PROVED_TIME,
                        StepKind.POST_TEST,
                        StepKind.SWORN_STATEMENT,
                        StepKind.SATISFACTION);
    }

    @Test
    void connection_time_alone_never_completes() { // rule 32, D6353-4
        assertThat(Checklist.of(sevenHoursOnline(), known(List.of(), 10_000)).complete())
                .isFalse();
    }

    @Test
    void all_required_works_with_the_follow_up_and_the_final_evaluation_complete() { // rule 32
        assertThat(Checklist.of(sevenHoursOnline(), known(everythingDone(), 420))
                        .complete())
                .isTrue();
    }

    @Test
    void
            seven_declared_hours_of_which_six_hours_twenty_were_traced_are_too_little_time_at_a_threshold_of_100_percent() { // rule 33
        Checklist checklist = Checklist.of(sevenHoursOnline(), known(everythingDone(), 380));

        assertThat(checklist.missing()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.PROVED_TIME);
            assertThat(step.lacking()).isEqualTo(40);
        });
    }

    @Test
    void at_a_threshold_of_90_percent_six_hours_twenty_of_seven_are_accepted() { // rule 33
        assertThat(Checklist.of(online(378), known(everythingDone(), 380)).complete())
                .isTrue();
    }

    @Test
    void a_test_counts_as_soon_as_it_is_handed_in_whatever_its_score() { // rule 36
        List<Fact> failed = List.of(Fact.graded("avant", NOW, 0, true), Fact.graded("evaluation", NOW, 0, false));

        assertThat(Checklist.of(sevenHoursOnline(), known(failed, 0)).missing())
                .extracting(Step::kind)
                .containsExactly(StepKind.ACTIVITIES, StepKind.PROVED_TIME);
    }

    @Test
    void activities_that_are_missing_are_named() {
        List<Fact> facts = List.of(
                everythingDone().get(0),
                everythingDone().get(2),
                everythingDone().get(3),
                everythingDone().get(4));

        assertThat(Checklist.of(sevenHoursOnline(), known(facts, 420)).missing())
                .singleElement()
                .satisfies(step -> assertThat(step.missing()).containsExactly("Première"));
    }

    @Test
    void a_half_day_counts_when_participant_and_trainer_signed() {
        SeatFacts oneSided = new SeatFacts(
                Facts.of(everythingDone()),
                0,
                List.of(new SignedHalfDay(ParticipationFixtures.MONDAY, false, 180, true, false)),
                EVERYTHING,
                ParticipationFixtures.NUMBER);

        assertThat(Checklist.of(inRoom(), oneSided).missing())
                .extracting(Step::kind)
                .containsExactly(StepKind.HALF_DAYS);
        assertThat(Checklist.of(inRoom(), fourHalfDays(4)).complete()).isTrue();
    }
}
