package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"R183", "r183", " R 183 ", "reçu n° R183", "n°\u00a0R183"})
    void a_number_is_read_as_people_copy_it(String copied) {
        assertThat(ReceiptNumber.parse(copied)).contains(new ReceiptNumber("R", 183));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "183", "X183", "R", "R-1", "R1234567890123456789012", "R1 or 1=1"})
    void what_is_no_number_is_none(String text) {
        assertThat(ReceiptNumber.parse(text)).isEmpty();
    }

    @Test
    void a_mark_is_read_back_as_it_was_written() {
        ReceiptMark mark = new ReceiptMark(Instant.parse("2026-11-22T09:00:00.000056Z"), new ReceiptNumber("A", 7));

        assertThat(ReceiptMark.parse(mark.text())).isEqualTo(mark);
        assertThat(ReceiptMark.parse("nothing")).isEqualTo(ReceiptMark.START);
    }
}
