package fr.prendresoin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void identifiers_are_version_7_of_the_standard_variant() {
        List<UUID> ids = Stream.generate(Ids::next).limit(500).toList();

        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void no_two_identifiers_are_equal_even_within_a_millisecond() {
        assertThat(Stream.generate(Ids::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void their_first_48_bits_tell_the_time_so_that_indexes_grow_at_their_end() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        long after = System.currentTimeMillis();

        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
    }
}
