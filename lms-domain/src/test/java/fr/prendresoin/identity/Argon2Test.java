package fr.prendresoin.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2Test {

    private static final Argon2 QUICK = new Argon2(64, 1, 1, 32);

    /** Made by Password4j 1.8.4, which the platform used before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "été·à·la·boulangère·🐢"
                        + " $argon2id$v=19$m=19456,t=3,p=1$H6dUyCXurI5XdCQG50f2pw$UCPFyxYtJyupgbeIra1mNWJK1G+LM+eyVSK9q/R6dlM",
                "banc-d-essai"
                        + " $argon2id$v=19$m=19456,t=2,p=1$JuJcGHnUMuHNH0Iz48T9dg$CJ+JjDuA0jWnK8EBQKD+ZsKZ2speltBhPvZJVUHebf4",
                "banc-d-essai $argon2id$v=19$m=8192,t=2,p=2$apIsB9dHA1XY/VXxnde79w$RYiBZqOFQwpAwI+5job1L4s/F0Cw4t5w"
            })
    void a_hash_kept_by_an_earlier_version_still_opens(String password, String hash) {
        String typed = password.replace('·', ' ');

        assertThat(Argon2.matches(typed.getBytes(UTF_8), hash)).isTrue();
        assertThat(Argon2.matches((typed + "!").getBytes(UTF_8), hash)).isFalse();
    }

    @Test
    void the_memory_of_one_hash_leaves_nothing_to_the_next() {
        byte[] salt = new byte[16];
        String first = QUICK.hash("one".getBytes(UTF_8), salt);

        QUICK.hash("another".getBytes(UTF_8), salt);

        assertThat(QUICK.hash("one".getBytes(UTF_8), salt)).isEqualTo(first);
    }

    @Test
    void a_hash_says_what_it_cost() {
        Argon2 cost = new Argon2(128, 2, 2, 24);

        assertThat(Argon2.of(cost.hash("one".getBytes(UTF_8), new byte[16]))).isEqualTo(cost);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "none", "$argon2i$v=19$m=64,t=1,p=1$AAAA$AAAA", "$argon2id$v=16$m=64,t=1,p=1$AAAA$AAAA"})
    void any_other_text_is_no_hash(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Argon2.of(text));
    }
}
