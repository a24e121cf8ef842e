package fr.prendresoin.obligation;

import static fr.prendresoin.obligation.ObligationFixtures.action;
import static fr.prendresoin.obligation.ObligationFixtures.development;
import static fr.prendresoin.obligation.ObligationFixtures.dossier;
import static fr.prendresoin.obligation.ObligationFixtures.physician;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 17 to 24 of the domain. */
class DpcTriennialTest {

    private static final Lack SECOND_TYPE = new Lack(Lack.Kind.TYPES, 1, 0);
    private static final Lack PRIORITY = new Lack(Lack.Kind.PRIORITIES, 1, 0);

    @Test
    void rule_17_a_priority_fc_and_an_epp_outside_the_priorities_are_enough() {
        assertThat(development(physician("2023-05-10 FC PR -", "2024-06-11 EPP -R -"), "2025-12-01"))
                .matches(Verdict::satisfied)
                .extracting(Verdict::lacks)
                .isEqualTo(List.of());
    }

    @Test
    void rule_18_three_actions_of_one_type_lack_a_second_type() {
        assertThat(development(
                                physician("2023-05-10 FC PR -", "2024-06-11 FC PR -", "2025-02-03 FC -R -"),
                                "2025-12-01")
                        .lacks())
                .containsExactly(SECOND_TYPE);
    }

    @Test
    void rule_19_two_types_without_a_priority_lack_a_priority() {
        assertThat(development(physician("2023-05-10 EPP -R -", "2024-06-11 GDR -R -"), "2025-12-01")
                        .lacks())
                .containsExactly(PRIORITY);
    }

    @Test
    void rule_20_an_integrated_programme_with_a_priority_is_enough_alone() {
        assertThat(development(physician("2026-05-10 FC+EPP PR -"), "2026-11-24")
                        .satisfied())
                .isTrue();
    }

    @Test
    void rule_21_an_active_accreditation_or_the_document_of_the_cnp_is_enough_without_any_action() {
        assertThat(development(dossier("2010-09-01 10 L", "A 2024-01-01.."), "2026-11-24")
                        .satisfied())
                .isTrue();
        assertThat(development(dossier("2010-09-01 10 L", "C 2026-10-02"), "2026-11-24")
                        .satisfied())
                .isTrue();
        assertThat(development(dossier("2010-09-01 10 L", "A 2024-01-01..2026-11-23"), "2026-11-24")
                        .satisfied())
                .isFalse();
        assertThat(development(dossier("2010-09-01 10 L", "C 2025-12-31"), "2026-11-24")
                        .satisfied())
                .isFalse();
    }

    @Test
    void rule_22_an_action_counts_in_the_triennial_of_the_day_it_ended() {
        Dossier lastDay = physician("2025-12-31 FC+EPP PR -");
        Dossier firstDay = physician("2026-01-01 FC+EPP PR -");

        assertThat(development(lastDay, "2025-12-31").satisfied()).isTrue();
        assertThat(development(lastDay, "2026-01-02").satisfied()).isFalse();
        assertThat(development(firstDay, "2025-12-31").satisfied()).isFalse();
        assertThat(development(firstDay, "2026-01-02").satisfied()).isTrue();
    }

    @Test
    void rule_23_a_priority_of_a_body_that_was_not_registered_counts_outside_the_priorities() {
        Verdict verdict = development(physician("2026-05-10 FC P- -", "2026-06-10 EPP -R -"), "2026-11-24");

        assertThat(verdict.lacks()).containsExactly(PRIORITY);
        assertThat(FindingText.of(verdict)).contains("PRIORITIES!(0,1)[BODY_NOT_REGISTERED.(action)]");
    }

    @Test
    void rule_24_an_action_of_15_november_2026_has_a_list_of_orientations_and_one_of_15_january_2027_has_none() {
        assertThat(development(physician("2026-11-15 FC+EPP PR -"), "2027-02-01")
                        .satisfied())
                .isTrue();
        Verdict verdict = development(physician("2027-01-15 FC+EPP PR -"), "2027-02-01");
        assertThat(verdict.lacks()).containsExactly(PRIORITY);
        assertThat(FindingText.of(verdict)).contains("NO_ORIENTATION.(action,2027-01-15)");
    }

    @Test
    void what_comes_after_the_last_known_triennial_is_not_guessed() {
        assertThat(Standing.of(physician(), LocalDate.parse("2029-01-01")).development())
                .isEmpty();
        assertThat(LawBook.triennial(LocalDate.parse("2026-01-01"))
                        .orElseThrow()
                        .provenance()
                        .confirmed())
                .isFalse();
    }

    @Test
    void an_action_followed_in_part_counts_for_nothing_and_is_named() {
        Dossier dossier = new Dossier(
                physician().career(), List.of(action("Trois demi-journées", "2026-05-10 FC+EPP PR 34 partial")));

        assertThat(FindingText.of(development(dossier, "2026-11-24")))
                .startsWith("LACKS TYPES 2, PRIORITIES 1")
                .contains("PARTIAL.(Trois demi-journées)");
    }
}
