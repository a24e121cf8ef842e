package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that no list of people is: each is refused in words that say what to do, whatever its name promises. */
class HostileTableTest {

    @ParameterizedTest
    @CsvSource({
        "empty.csv, FILE_EMPTY",
        "only-a-mark.csv, FILE_EMPTY",
        "only-blank-lines.csv, FILE_EMPTY",
        "page.xls, MARKUP_NOT_TABLE",
        "excel-2003.xls, MARKUP_NOT_TABLE",
        "image.csv, NOT_A_TABLE",
        "portable.pdf.csv, NOT_A_TABLE",
        "utf16-without-mark.csv, NOT_A_TABLE",
        "quote-never-closed.csv, QUOTE_NEVER_CLOSED",
        "header-twice.csv, HEADER_TWICE",
        "header-empty.csv, HEADER_EMPTY",
        "too-many-columns.csv, TOO_MANY_COLUMNS",
        "cell-too-long.csv, CELL_TOO_LONG",
        "old.xls, OLD_WORKBOOK",
        "protected.xlsx, PROTECTED_WORKBOOK",
        "open-document.ods, OTHER_WORKBOOK",
        "binary.xlsb, OTHER_WORKBOOK",
        "letter.docx.xlsx, NOT_A_TABLE",
        "not-really-a-zip.xlsx, DAMAGED_WORKBOOK",
        "no-sheet.xlsx, DAMAGED_WORKBOOK",
        "sheet-elsewhere.xlsx, DAMAGED_WORKBOOK",
        "entities.xlsx, DAMAGED_WORKBOOK",
        "external-entity.xlsx, DAMAGED_WORKBOOK",
        "external-entity-utf16.xlsx, DAMAGED_WORKBOOK",
        "entities-in-texts.xlsx, DAMAGED_WORKBOOK",
        "no-such-text.xlsx, DAMAGED_WORKBOOK",
        "no-such-text-below-zero.xlsx, DAMAGED_WORKBOOK",
        "text-number-is-a-word.xlsx, DAMAGED_WORKBOOK",
        "cut-short.xlsx, DAMAGED_WORKBOOK",
        "rows-going-back.xlsx, DAMAGED_WORKBOOK",
        "row-number-too-large.xlsx, DAMAGED_WORKBOOK",
        "deep.xlsx, DAMAGED_WORKBOOK",
        "many-names.xlsx, DAMAGED_WORKBOOK",
        "long-text.xlsx, UNPACKED_TOO_LARGE",
        "cell-of-many-runs.xlsx, CELL_TOO_LONG",
        "column-too-far.xlsx, TOO_MANY_COLUMNS"
    })
    void a_file_that_is_no_table_is_refused_in_its_own_words(String file, TableRule rule) {
        RuleViolation refusal = Tables.refusal(Tables.resource("hostile/" + file));

        assertThat(refusal).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.arguments()).first().isEqualTo(file);
    }

    @Test
    void every_hostile_file_is_tried() throws IOException, NoSuchMethodException {
        Set<String> tried = Stream.of(HostileTableTest.class
                        .getDeclaredMethod(
                                "a_file_that_is_no_table_is_refused_in_its_own_words", String.class, TableRule.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));

        try (Stream<Path> files = Files.list(Tables.resource("hostile"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(tried);
        }
    }

    @Test
    void a_refusal_says_where_to_look() {
        assertThat(Tables.refusal(Tables.resource("hostile/quote-never-closed.csv"))
                        .arguments())
                .containsExactly("quote-never-closed.csv", 2);
        assertThat(Tables.refusal(Tables.resource("hostile/header-twice.csv")).arguments())
                .containsExactly("header-twice.csv", "Nom (A, C), Mail (D, E)");
        assertThat(Tables.refusal(Tables.resource("hostile/header-empty.csv")).arguments())
                .containsExactly("header-empty.csv", "B, D");
        assertThat(Tables.refusal(Tables.resource("hostile/cell-too-long.csv")).arguments())
                .containsExactly("cell-too-long.csv", 10_000, 2, "B");
        assertThat(Tables.refusal(Tables.resource("hostile/too-many-columns.csv"))
                        .arguments())
                .containsExactly("too-many-columns.csv", 200, 1);
    }
}
