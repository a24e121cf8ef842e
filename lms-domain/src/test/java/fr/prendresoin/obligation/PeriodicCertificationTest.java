package fr.prendresoin.obligation;

import static fr.prendresoin.obligation.ObligationFixtures.certification;
import static fr.prendresoin.obligation.ObligationFixtures.dossier;
import static fr.prendresoin.obligation.ObligationFixtures.physician;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules 41 to 45 of the domain. */
class PeriodicCertificationTest {

    @Test
    void rule_41_registered_on_15_march_2024_ends_on_14_march_2030_and_in_exercise_on_1_january_2023_ends_in_2031() {
        assertThat(period("2024-03-15 10 L", "", "2026-11-24").last()).isEqualTo("2030-03-14");
        assertThat(period("2010-09-01 10 L", "", "2026-11-24").last()).isEqualTo("2031-12-31");
    }

    @Test
    void rule_42_two_actions_in_each_bloc_are_enough_and_eleven_with_one_alone_in_bloc_4_are_not() {
        Dossier eight = physician(
                "2026-01-10 FC -R 1",
                "2026-02-10 FC -R 1",
                "2026-03-10 FC -R 2",
                "2026-04-10 FC -R 2",
                "2026-05-10 FC -R 3",
                "2026-06-10 FC -R 3",
                "2026-07-10 FC -R 4",
                "2026-08-10 FC -R 4");
        Dossier eleven = physician(
                "2025-01-10 FC -R 1",
                "2025-02-10 FC -R 1",
                "2025-03-10 FC -R 1",
                "2025-04-10 FC -R 1",
                "2025-05-10 FC -R 1",
                "2025-06-10 FC -R 2",
                "2025-07-10 FC -R 2",
                "2025-08-10 FC -R 2",
                "2025-09-10 FC -R 3",
                "2025-10-10 FC -R 3",
                "2025-11-10 FC -R 4");

        assertThat(certification(eight, "2026-11-24").satisfied()).isTrue();
        assertThat(certification(eleven, "2026-11-24").lacks()).containsExactly(new Lack(Lack.Kind.BLOC, 1, 4));
    }

    @Test
    void rule_43_three_years_and_a_day_of_interruption_end_the_period_and_exactly_three_years_do_not() {
        CertificationPeriod kept = period("2010-09-01 10 L", "I 2025-01-01..2027-12-31", "2028-06-01");
        CertificationPeriod resumed = period("2010-09-01 10 L", "I 2025-01-01..2028-01-01", "2028-06-01");

        assertThat(kept.last()).isEqualTo("2031-12-31");
        assertThat(resumed.first()).isEqualTo("2028-01-02");
        assertThat(resumed.reason()).isEqualTo(CertificationPeriod.Reason.RESUMED);
    }

    @Test
    void no_period_runs_while_an_interruption_that_ended_one_goes_on() {
        Dossier away = dossier("2010-09-01 10 L", "I 2024-03-01..");

        assertThat(Standing.of(away, LocalDate.parse("2027-02-28")).period()).isPresent();
        assertThat(Standing.of(away, LocalDate.parse("2027-03-01")).period()).isEmpty();
    }

    @Test
    void rule_44_one_action_is_stored_once_and_counted_for_both_obligations() {
        Standing standing = Standing.of(physician("2026-06-12 FC PR 4 credit"), ObligationFixtures.TODAY);

        assertThat(FindingText.of(standing.development().orElseThrow())).contains("TYPE+(FC,1)", "PRIORITIES+(1,1)");
        assertThat(FindingText.of(standing.certification().orElseThrow())).contains("BLOC!(4,1,2)");
    }

    @Test
    void
            rule_45_a_psychologist_an_occupational_therapist_and_a_care_assistant_do_not_certify_and_seven_professions_do() {
        for (String profession : new String[] {"93", "94", "LOCAL_AS"}) {
            assertThat(standing(profession).certifies()).as(profession).isFalse();
            assertThat(standing(profession).certification()).as(profession).isEmpty();
        }
        for (String profession : new String[] {"10", "21", "40", "50", "60", "70", "80"}) {
            assertThat(standing(profession).certification()).as(profession).isPresent();
        }
    }

    @Test
    void another_profession_begins_a_new_period() {
        Standing standing = Standing.of(
                new Dossier(
                        new Career(
                                List.of(
                                        ObligationFixtures.situation("2010-01-01 60 S"),
                                        ObligationFixtures.situation("2025-04-01 50 S")),
                                List.of()),
                        List.of()),
                ObligationFixtures.TODAY);

        assertThat(standing.period())
                .isEqualTo(Optional.of(new CertificationPeriod(
                        LocalDate.parse("2025-04-01"),
                        LocalDate.parse("2031-03-31"),
                        CertificationPeriod.Reason.CHANGED_PROFESSION)));
    }

    private static Standing standing(String profession) {
        return Standing.of(dossier("2015-01-01 " + profession + " S", ""), ObligationFixtures.TODAY);
    }

    private static CertificationPeriod period(String situation, String span, String day) {
        return Standing.of(dossier(situation, span), LocalDate.parse(day))
                .period()
                .orElseThrow();
    }
}
