package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has no end is stopped where it should be, having read no more than that. */
class TableLimitsTest {

    @TempDir
    Path folder;

    /** Repeats a text for ever and counts what was taken of it. */
    private static final class Endless extends InputStream {

        private final byte[] text;
        private int next;
        private long taken;

        Endless(String text) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            taken++;
            next = next == text.length ? 0 : next;
            return text[next++];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int index = 0; index < length; index++) {
                buffer[offset + index] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void an_endless_file_is_refused_after_the_largest_file_and_one_byte() {
        Endless endless = new Endless("a;b\n");

        RuleViolation refusal =
                catchThrowableOfType(RuleViolation.class, () -> TableFile.receive(endless, "sans-fin.csv"));

        assertThat(refusal.rule()).isEqualTo(TableRule.FILE_TOO_LARGE);
        assertThat(refusal.arguments()).containsExactly("sans-fin.csv", 50L);
        assertThat(endless.taken).isEqualTo(TableFile.LARGEST_FILE + 1);
    }

    @Test
    void a_quotation_mark_never_closed_does_not_bring_the_file_into_memory() throws IOException {
        Path file = folder.resolve("guillemet.csv");
        Files.writeString(file, "a;b\n1;2\n3;\"" + "x;y\n".repeat(1_000_000));

        RuleViolation refusal = Tables.refusal(file);

        assertThat(refusal.rule()).isEqualTo(TableRule.QUOTE_NEVER_CLOSED);
        assertThat(refusal.arguments()).containsExactly("guillemet.csv", 3);
    }

    @Test
    void one_row_too_many_is_refused() throws IOException {
        Path file = folder.resolve("longue.csv");
        Files.writeString(file, "a\n" + "1\n".repeat(TableFile.MOST_ROWS));
        assertThat(Tables.read(file).rows()).hasSize(TableFile.MOST_ROWS);

        Files.writeString(file, "a\n" + "1\n".repeat(TableFile.MOST_ROWS) + "\n2\n");

        assertThat(Tables.refusal(file).rule()).isEqualTo(TableRule.TOO_MANY_ROWS);
    }

    @Test
    void the_part_of_a_workbook_that_swells_is_stopped_while_it_swells() {
        Endless bomb = new Endless("<row/>");
        GuardedXml guarded = new GuardedXml(bomb);

        assertThatThrownBy(() -> guarded.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOf(DamagedPart.TooLarge.class);
        assertThat(bomb.taken).isBetween(GuardedXml.LARGEST_PART, GuardedXml.LARGEST_PART + 100_000);
    }

    @Test
    void a_text_of_a_workbook_that_never_ends_is_stopped_after_a_mebibyte() {
        Endless bomb = new Endless("x");
        GuardedXml guarded = new GuardedXml(bomb);

        assertThatThrownBy(() -> guarded.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOf(DamagedPart.TooLarge.class);
        assertThat(bomb.taken).isLessThan(2L * GuardedXml.LONGEST_TEXT);
    }

    @Test
    void what_was_received_is_deleted_in_the_end() throws IOException {
        TableFile file = TableFile.receive(new ByteArrayInputStream("a;b\n1;2\n".getBytes()), "liste.csv");
        assertThat(file.path()).exists();

        file.close();

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void a_file_of_its_owner_stays() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(file, "a;b\n1;2\n");

        Tables.read(file);

        assertThat(file).exists();
    }
}
