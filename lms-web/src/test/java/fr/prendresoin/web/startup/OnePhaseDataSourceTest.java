package fr.prendresoin.web.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnePhaseDataSourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://db/x?", "jdbc:mariadb://db/x?sslMode=verify-full&"})
    void the_server_prepares_statements(String address) {
        String given = address.substring(0, address.length() - 1);

        assertThat(OnePhaseDataSource.prepared(given)).startsWith(address + "useServerPrepStmts=true");
    }

    @Test
    void an_address_that_wants_it_otherwise_is_left_alone() {
        String address = "jdbc:mariadb://db/x?useServerPrepStmts=false";

        assertThat(OnePhaseDataSource.prepared(address)).isEqualTo(address);
    }
}
