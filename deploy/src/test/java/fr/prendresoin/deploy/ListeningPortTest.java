package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListeningPortTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void a_port_in_use_is_refused_with_the_way_out() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, HERE)) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> ListeningPort.requireFree(HERE, port))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContainingAll("port " + port, "déjà pris", "LMS_PORT=");
        }
    }

    @Test
    void an_address_of_another_machine_is_refused() throws IOException {
        InetAddress elsewhere = InetAddress.getByName("203.0.113.9");

        assertThatThrownBy(() -> ListeningPort.requireFree(elsewhere, ListeningPort.anyFree()))
                .hasMessageContaining("cette machine n’a pas cette adresse");
    }

    @Test
    void a_free_port_is_accepted() {
        assertThatCode(() -> ListeningPort.requireFree(HERE, ListeningPort.anyFree()))
                .doesNotThrowAnyException();
    }
}
