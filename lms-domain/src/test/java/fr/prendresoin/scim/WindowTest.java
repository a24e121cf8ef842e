package fr.prendresoin.scim;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WindowTest {

    @Property
    void whatever_is_asked_an_answer_begins_at_one_and_holds_two_hundred_at_most(@ForAll int from, @ForAll int count) {
        Window window = Window.asked(from, count);

        assertThat(window.from()).isGreaterThanOrEqualTo(1);
        assertThat(window.count()).isBetween(0, 200);
        if (from >= 1 && count >= 0 && count <= 200) {
            assertThat(window).isEqualTo(new Window(from, count));
        }
    }
}
