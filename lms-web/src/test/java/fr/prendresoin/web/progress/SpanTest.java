package fr.prendresoin.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as RFC 9110, 14.1.2 writes them, over a file of 1000 bytes. */
class SpanTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-499, 0, 499",
        "bytes=500-, 500, 999",
        "bytes=-1, 999, 999",
        "bytes=-5000, 0, 999",
        "bytes=900-5000, 900, 999",
        "bytes=0-999999999999999, 0, 999"
    })
    void a_range_is_cut_at_the_end_of_the_file(String range, long first, long last) {
        Span span = Span.asked(range, SIZE).orElseThrow();

        assertThat(span).isEqualTo(new Span(first, last));
        assertThat(span.within(SIZE)).isTrue();
        assertThat(span.of(SIZE)).isEqualTo("bytes " + first + "-" + last + "/1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
    void what_begins_after_the_end_cannot_be_given(String range) {
        assertThat(Span.asked(range, SIZE).orElseThrow().within(SIZE)).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,5-6",
                "bytes=a-b",
                "bytes=--1",
                "lines=0-1",
                "bytes=0-99999999999999999999",
                "bytes=0-1; drop table"
            })
    void anything_else_asks_for_the_whole_file(String range) {
        assertThat(Span.asked(range, SIZE)).isEmpty();
    }

    @Test
    void an_empty_file_has_no_range_to_give() {
        assertThat(Span.asked("bytes=0-0", 0).orElseThrow().within(0)).isFalse();
        assertThat(Span.whole(0).length()).isZero();
    }
}
