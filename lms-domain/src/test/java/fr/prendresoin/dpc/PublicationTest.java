package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.Publication.Lack;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final int MONTHS = 12;
    private static final LocalDate TODAY = DpcFixtures.DECLARED.plusMonths(3);

    /** The evaluation of practices has two rounds, with what changes between them (HAS sheet of the clinical vignettes). */
    @Test
    void an_evaluation_of_practices_runs_a_course_with_two_rounds() {
        ActionDetails action = DpcFixtures.action(DpcFixtures.evaluation(), DpcFixtures.AUTHOR);

        assertThat(Publication.missing(action, TODAY, MONTHS, false)).containsExactly(Lack.ROUNDS);
        assertThat(Publication.missing(action, TODAY, MONTHS, true)).isEmpty();
    }

    /** Rule 29. */
    @Test
    void an_action_cannot_be_published_without_what_the_rule_lists_and_each_missing_thing_is_named() {
        List<Lack> missing = Publication.missing(DpcFixtures.action(DpcFixtures.empty()), TODAY, MONTHS, true);

        assertThat(missing)
                .contains(
                        Lack.METHOD,
                        Lack.TYPE,
                        Lack.ORIENTATION,
                        Lack.OBJECTIVES,
                        Lack.DURATION,
                        Lack.EVALUATION,
                        Lack.COMMITTEE,
                        Lack.AUTHORS)
                .doesNotHaveDuplicates();
    }

    /** Rule 69, as far as the sheet of the action says it; trainers and their titles belong to the session. */
    @Test
    void programme_evaluation_contact_and_rules_of_the_house_are_there_before_anybody_may_enrol() {
        ActionSheet.Texts silent = new ActionSheet.Texts("objectifs", "", "", "comité", "", "", "");
        ActionDetails action = DpcFixtures.action(DpcFixtures.sheet(silent, Set.of("O-1"), false), DpcFixtures.AUTHOR);

        assertThat(Publication.missing(action, TODAY, MONTHS, true))
                .containsExactlyInAnyOrder(Lack.PROGRAMME, Lack.EVALUATION, Lack.CONTACT, Lack.HOUSE_RULES);
    }

    @Test
    void an_action_that_says_everything_lacks_nothing() {
        assertThat(missing(DpcFixtures.AUTHOR)).isEmpty();
    }

    @Test
    void off_priority_is_enough_when_it_is_said_explicitly() {
        ActionDetails said =
                DpcFixtures.action(DpcFixtures.sheet(DpcFixtures.TEXTS, Set.of(), true), DpcFixtures.AUTHOR);
        ActionDetails silent =
                DpcFixtures.action(DpcFixtures.sheet(DpcFixtures.TEXTS, Set.of(), false), DpcFixtures.AUTHOR);

        assertThat(Publication.missing(said, TODAY, MONTHS, true)).isEmpty();
        assertThat(Publication.missing(silent, TODAY, MONTHS, true)).containsExactly(Lack.ORIENTATION);
    }

    @Test
    void every_author_declares_their_interests_and_to_declare_none_is_to_declare() {
        AuthorRow silent = new AuthorRow("Paul Durand", "médecin", null, null);
        AuthorRow blank = new AuthorRow("Paul Durand", "médecin", " ", DpcFixtures.DECLARED);
        AuthorRow none = new AuthorRow("Paul Durand", "médecin", "Aucun", DpcFixtures.DECLARED);

        assertThat(missing(DpcFixtures.AUTHOR, silent)).containsExactly(Lack.INTERESTS);
        assertThat(missing(DpcFixtures.AUTHOR, blank)).containsExactly(Lack.INTERESTS);
        assertThat(missing(DpcFixtures.AUTHOR, none)).isEmpty();
    }

    @Test
    void a_declaration_of_interests_holds_for_so_many_months_and_not_a_day_more() {
        ActionDetails action = DpcFixtures.action(DpcFixtures.sheet(), DpcFixtures.AUTHOR);
        LocalDate last = DpcFixtures.DECLARED.plusMonths(MONTHS);

        assertThat(Publication.missing(action, last, MONTHS, true)).isEmpty();
        assertThat(Publication.missing(action, last.plusDays(1), MONTHS, true)).containsExactly(Lack.INTERESTS);
    }

    @Test
    void what_was_submitted_is_written_no_more_and_only_what_is_settled_takes_people() {
        assertThat(EnumSet.allOf(ActionState.class).stream().filter(ActionState::written))
                .containsExactly(ActionState.DRAFT);
        assertThat(EnumSet.allOf(ActionState.class).stream().filter(ActionState::open))
                .containsExactly(ActionState.PUBLISHED, ActionState.MAINTAINED);
        assertThat(EnumSet.allOf(ActionState.class)).allSatisfy(state -> {
            assertThat(state.next()).doesNotContain(state);
            assertThat(state.next().isEmpty()).isEqualTo(state == ActionState.WITHDRAWN);
        });
    }

    private static List<Lack> missing(AuthorRow... authors) {
        return Publication.missing(DpcFixtures.action(DpcFixtures.sheet(), authors), TODAY, MONTHS, true);
    }
}
