package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverDaemonTest {

    @TempDir
    Path folder;

    @Test
    void a_process_that_is_not_our_database_is_left_alone() throws IOException {
        long reused = ProcessHandle.current().pid();

        assertThat(leftover(Long.toString(reused)).find()).isEmpty();
    }

    @Test
    void a_pid_file_of_nobody_or_of_nothing_means_no_leftover() throws IOException {
        assertThat(leftover("999999999\n").find()).isEmpty();
        assertThat(leftover("").find()).isEmpty();
        assertThat(new LeftoverDaemon(folder.resolve("none"), folder).find()).isEmpty();
    }

    private LeftoverDaemon leftover(String pid) throws IOException {
        return new LeftoverDaemon(Files.writeString(folder.resolve("pid"), pid), folder.resolve("data"));
    }
}
