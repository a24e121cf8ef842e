package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Deed DEED = new Deed(
            Instant.parse("2026-11-22T09:00:00.123456789Z"),
            null,
            "startup",
            "organisation.MEMBER_APPOINTED",
            new Subject("person", UUID.fromString("01a204f8-3da4-76c4-9268-0e68fb7e15fa")),
            "Dit « oui »\nsans \"rien\" de plus",
            "{}",
            "{\"role\":\"DOYENS\"}");

    @Test
    void the_text_that_is_hashed_has_one_line_for_each_thing_and_can_be_made_again_by_anybody() {
        String text = Seal.canonical("administration/2026-11-22", 7, DEED, Seal.NONE_BEFORE);

        assertThat(text)
                .isEqualTo(String.join(
                        "\n",
                        "prendre-soin/journal/1",
                        "\"administration/2026-11-22\"",
                        "\"7\"",
                        "\"2026-11-22T09:00:00.123456Z\"",
                        "null",
                        "\"startup\"",
                        "\"organisation.MEMBER_APPOINTED\"",
                        "\"person\"",
                        "\"01a204f8-3da4-76c4-9268-0e68fb7e15fa\"",
                        "\"Dit « oui »\\u000asans \\\"rien\\\" de plus\"",
                        "\"{}\"",
                        "\"{\\\"role\\\":\\\"DOYENS\\\"}\"",
                        "\"" + "0".repeat(64) + "\"",
                        ""));
    }

    @Test
    void the_hash_is_the_one_other_tools_compute() {
        assertThat(Seal.of("administration/2026-11-22", 7, DEED, Seal.NONE_BEFORE))
                .isEqualTo("34d7e3a7a3b86cf71445706e7de9866e949a8d491da50b05a67c8d88814a1160");
    }

    @Property
    void no_content_can_be_mistaken_for_the_end_of_its_line(@ForAll String one, @ForAll String other) {
        String text = ShortJson.text(one);

        assertThat(text).doesNotContain("\n", "\r");
        assertThat(text.equals(ShortJson.text(other))).isEqualTo(one.equals(other));
    }

    @Test
    void facts_are_written_in_one_way_only() {
        assertThat(ShortJson.of(Map.of("b", "2", "a", "\"1\"\\\t")))
                .isEqualTo("{\"a\":\"\\\"1\\\"\\\\\\u0009\",\"b\":\"2\"}");
        assertThat(ShortJson.of(Map.of())).isEqualTo("{}");
    }
}
