package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void it_names_every_variable_the_launcher_reads_and_its_option() throws IOException {
        String source = source("SettingsReader") + source("OutsideReader");

        List<String> variables = Pattern.compile("value\\(\"(LMS_\\w+)\"")
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .map(call -> call.replaceAll("value\\(\"|\"", ""))
                .toList();

        assertThat(variables).hasSizeGreaterThan(10);
        assertThat(Launcher.help()).contains(variables).contains(SettingsReader.DEMO_ON_REAL_DATABASE);
    }

    private static String source(String type) throws IOException {
        return Files.readString(Path.of("src/main/java/fr/prendresoin/deploy/" + type + ".java"));
    }

    @Test
    void its_lines_fit_a_terminal() {
        assertThat(Launcher.help().lines()).allMatch(line -> line.length() <= 90);
    }
}
