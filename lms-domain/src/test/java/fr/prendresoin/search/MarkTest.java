package fr.prendresoin.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @Test
    void a_mark_is_read_as_it_was_written() {
        Mark mark = new Mark(true, 1234, 56);

        assertThat(Mark.parse(mark.toString())).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "x-1-2", "t-1", "t--1-2", "t-1-99999999999999999999", "t-1-2 or 1=1"})
    void whatever_else_an_address_holds_is_no_mark(String text) {
        assertThat(Mark.parse(text)).isEmpty();
    }
}
