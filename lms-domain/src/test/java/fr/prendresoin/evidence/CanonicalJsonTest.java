package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CanonicalJsonTest {

    @Test
    void members_are_sorted_by_their_names_and_nothing_is_between_them() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("b", List.of(1, true, "é"));
        members.put("a", Map.of("z", "", "y", 2L));

        assertThat(CanonicalJson.of(members)).isEqualTo("{\"a\":{\"y\":2,\"z\":\"\"},\"b\":[1,true,\"é\"]}");
    }

    @Test
    void control_signs_have_their_shortest_escape() {
        assertThat(CanonicalJson.of(Map.of("a", "\b\t\n\f\r\"\\\u0001\u001f/\u007f")))
                .isEqualTo("{\"a\":\"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u001f/\u007f\"}");
    }

    @Test
    void a_fraction_has_no_text_of_ours() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("a", 0.5)));
    }

    @Property(tries = 200)
    void the_order_in_which_members_were_put_changes_nothing(@ForAll Map<Character, Integer> given) {
        Map<String, Integer> one = new LinkedHashMap<>();
        given.forEach((name, value) -> one.put("k" + (int) name, value));
        Map<String, Integer> reversed = new LinkedHashMap<>();
        one.keySet().stream()
                .sorted((left, right) -> right.compareTo(left))
                .forEach(name -> reversed.put(name, one.get(name)));

        assertThat(CanonicalJson.of(reversed)).isEqualTo(CanonicalJson.of(one));
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(CanonicalJson.of(one)))
                .isEqualTo(one);
    }
}
