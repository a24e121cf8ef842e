package fr.prendresoin.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 25 of the domain. */
class ControlAuthorityTest {

    @Test
    void rule_25_orders_control_their_professions() {
        assertThat(authority("10 L")).isEqualTo(Authority.ORDER);
        assertThat(authority("60 L")).isEqualTo(Authority.ORDER);
    }

    @Test
    void rule_25_without_an_order_the_salaried_answer_to_their_employer_and_the_others_to_the_ars() {
        assertThat(authority("LOCAL_AS S")).isEqualTo(Authority.EMPLOYER);
        assertThat(authority("91 S")).isEqualTo(Authority.EMPLOYER);
        assertThat(authority("91 L")).isEqualTo(Authority.HEALTH_AGENCY);
    }

    @Test
    void rule_25_the_army_controls_its_own() {
        assertThat(authority("60 S M")).isEqualTo(Authority.ARMY);
    }

    @Test
    void what_the_texts_do_not_say_is_not_guessed() {
        assertThat(authority("LOCAL_AS L")).isEqualTo(Authority.UNKNOWN);
        assertThat(authority("LOCAL_AMB S")).isEqualTo(Authority.UNKNOWN);
    }

    private static Authority authority(String practice) {
        return ControlAuthority.of(ObligationFixtures.situation("2015-01-01 " + practice))
                .authority();
    }
}
