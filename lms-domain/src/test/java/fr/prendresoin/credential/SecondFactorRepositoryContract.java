package fr.prendresoin.credential;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of second factors does, in memory and in MariaDB. */
abstract class SecondFactorRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    abstract World world();

    abstract SecondFactorRepository factors();

    @Test
    void a_factor_is_read_as_it_was_kept() {
        PersonId person = world().person();
        SecondFactor factor = factor(person);
        factor.confirm(7, NOW);
        factor.drawCodesFrom("plain:c2VlZA==");
        world().forget();

        SecondFactor read = factors().find(person).orElseThrow();

        assertThat(read.secret()).isEqualTo("plain:c2VjcmV0");
        assertThat(read.onSince()).contains(NOW);
        assertThat(read.recoverySeed()).contains("plain:c2VlZA==");
        assertThat(read.lastStep()).isEqualTo(7);
    }

    @Test
    void a_step_is_accepted_once_and_no_earlier_one_after_it() {
        PersonId person = world().person();
        factor(person);

        assertThat(factors().accept(person, 100)).isTrue();
        assertThat(factors().accept(person, 100)).isFalse();
        assertThat(factors().accept(person, 99)).isFalse();
        assertThat(factors().accept(person, 101)).isTrue();
    }

    @Test
    void a_recovery_code_is_found_by_its_first_sign_until_it_is_used() {
        PersonId person = world().person();
        factor(person);
        factors().replaceCodes(person, List.of(code(person, "A"), code(person, "B")));
        RecoveryCode code = factors().findCode(person, "B").orElseThrow();

        assertThat(factors().use(code, NOW)).isTrue();
        assertThat(factors().use(code, NOW)).isFalse();
        world().forget();

        assertThat(factors().findCode(person, "B")).isEmpty();
        assertThat(factors().codesLeft(person)).isEqualTo(1);
    }

    @Test
    void new_codes_replace_the_old_ones() {
        PersonId person = world().person();
        factor(person);
        factors().replaceCodes(person, List.of(code(person, "A"), code(person, "B")));

        factors().replaceCodes(person, List.of(code(person, "A")));
        world().forget();

        assertThat(factors().codesLeft(person)).isEqualTo(1);
        assertThat(factors().findCode(person, "B")).isEmpty();
    }

    @Test
    void a_factor_goes_with_its_codes_and_leaves_those_of_others() {
        PersonId person = world().person();
        SecondFactor factor = factor(person);
        factors().replaceCodes(person, List.of(code(person, "A")));
        PersonId other = world().person();
        factor(other);
        factors().replaceCodes(other, List.of(code(other, "A")));

        factors().remove(factor, person);
        world().forget();

        assertThat(factors().find(person)).isEmpty();
        assertThat(factors().codesLeft(person)).isZero();
        assertThat(factors().codesLeft(other)).isEqualTo(1);
    }

    private SecondFactor factor(PersonId person) {
        SecondFactor factor = new SecondFactor(person, "plain:c2VjcmV0", NOW);
        factors().add(factor);
        return factor;
    }

    private static RecoveryCode code(PersonId person, String hint) {
        return new RecoveryCode(person, hint, "any hash");
    }
}
