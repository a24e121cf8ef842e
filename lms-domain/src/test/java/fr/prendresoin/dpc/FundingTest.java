package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.Funding.Reason;
import fr.prendresoin.dpc.Situation.Practice;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final DpcSettings RULES = DpcSettings.on(LocalDate.of(2026, 12, 1));
    private static final String NURSE = "60";

    /** Rule 31: whom the agency funds. */
    @Test
    void who_practises_under_convention_or_in_a_centre_under_convention_can_be_funded() {
        assertThat(funding(Practice.CONVENTIONED, false).eligible()).isTrue();
        assertThat(funding(Practice.CONVENTIONED_CENTRE, false).eligible()).isTrue();
    }

    @Test
    void who_is_not_conventioned_salaried_elsewhere_or_replaces_without_convention_cannot_be_funded_and_learns_why() {
        assertThat(funding(Practice.NOT_CONVENTIONED, false).reasons()).containsExactly(Reason.NOT_CONVENTIONED);
        assertThat(funding(Practice.OTHER_SALARIED, false).reasons()).containsExactly(Reason.OTHER_SALARIED);
        assertThat(funding(Practice.REPLACING_NOT_CONVENTIONED, false).reasons())
                .containsExactly(Reason.REPLACING_NOT_CONVENTIONED);
    }

    /** Rule 31: on leave somebody is not financeable; that they may enrol unfunded is DpcEnrolmentIT. */
    @Test
    void who_is_on_leave_cannot_be_funded_however_they_practise() {
        assertThat(funding(Practice.CONVENTIONED, true).reasons()).containsExactly(Reason.AWAY);
    }

    @Test
    void every_reason_is_said_and_not_the_first_alone() {
        assertThat(Funding.of(new Situation("93", Practice.OTHER_SALARIED, true), RULES)
                        .reasons())
                .containsExactlyInAnyOrder(Reason.AWAY, Reason.PROFESSION, Reason.OTHER_SALARIED);
    }

    @Property
    void leave_never_makes_anybody_eligible(@ForAll Practice practice, @ForAll boolean away) {
        if (!funding(practice, false).eligible()) {
            assertThat(funding(practice, away).eligible()).isFalse();
        }
        assertThat(funding(practice, true).eligible()).isFalse();
    }

    private static Funding funding(Practice practice, boolean away) {
        return Funding.of(new Situation(NURSE, practice, away), RULES);
    }
}
