package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningPartsTest {

    private final List<String> stopped = new ArrayList<>();
    private final RunningParts running = new RunningParts();

    @Test
    void the_last_one_started_stops_first_and_each_only_once() {
        running.add(() -> stopped.add("database"));
        running.add(() -> stopped.add("server"));

        running.stop();
        running.stop();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void it_says_that_a_stop_was_asked() {
        assertThat(running.isStopping()).isFalse();

        running.stop();

        assertThat(running.isStopping()).isTrue();
    }
}
