package fr.prendresoin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

    private final SeenKeys seen = new SeenKeys();

    @Property(tries = 100)
    void the_first_line_that_said_something_is_remembered(@ForAll @Size(max = 300) List<String> texts) {
        SeenKeys keys = new SeenKeys();
        Map<String, Integer> model = new HashMap<>();
        for (int line = 1; line <= texts.size(); line++) {
            keys.add(texts.get(line - 1), line);
            model.putIfAbsent(texts.get(line - 1), line);
        }

        assertThat(texts).allSatisfy(text -> assertThat(keys.firstLine(text)).isEqualTo(model.get(text)));
        assertThat(keys.firstLine("never said, whatever was")).isZero();
    }

    @Test
    void a_hundred_thousand_things_are_told_apart() {
        for (int line = 1; line <= 100_000; line++) {
            assertThat(seen.firstLine("number " + line)).isZero();
            seen.add("number " + line, line);
        }

        assertThat(seen.firstLine("number 1")).isEqualTo(1);
        assertThat(seen.firstLine("number 54321")).isEqualTo(54_321);
        assertThat(seen.firstLine("number 100000")).isEqualTo(100_000);
    }
}
