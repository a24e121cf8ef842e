package fr.prendresoin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"faculties", "former-uais", "professions"})
    void every_line_of_a_reference_file_has_all_its_columns(String name) {
        assertThat(ReferenceFile.lines("/reference/" + name + ".csv"))
                .isNotEmpty()
                .allMatch(line -> line.isConsistent(), "as many columns as the first line")
                .allMatch(line -> line.stream().noneMatch(value -> value.contains("\uFFFD")), "UTF-8");
    }
}
