package fr.prendresoin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginFilterTest {

    private static final String REFUSED = "error 403";

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "CROSS-SITE", "", "anything"})
    void a_change_sent_by_another_site_is_refused(String site) throws Exception {
        FakeExchange exchange = FakeExchange.post("/api/deconnexion").header("Sec-Fetch-Site", site);

        assertThat(outcome(exchange)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void a_change_sent_by_our_own_page_passes(String site) throws Exception {
        FakeExchange exchange = FakeExchange.post("/api/deconnexion").header("Sec-Fetch-Site", site);

        assertThat(outcome(exchange)).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "https://soin.example.evil", "https://soin.example:8443", "%%%"})
    void an_older_browser_is_judged_by_its_origin(String origin) throws Exception {
        FakeExchange exchange =
                FakeExchange.post("/api/connexion").header("Origin", origin).header("Host", "soin.example");

        assertThat(outcome(exchange)).isEqualTo(REFUSED);
    }

    @Test
    void an_older_browser_on_our_own_page_passes() throws Exception {
        FakeExchange exchange = FakeExchange.post("/api/connexion")
                .header("Origin", "https://soin.example")
                .header("Host", "Soin.Example");

        assertThat(outcome(exchange)).isEqualTo("passed");
    }

    @Test
    void the_word_of_the_browser_counts_more_than_an_origin_that_matches() throws Exception {
        FakeExchange exchange = FakeExchange.post("/api/connexion")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://soin.example")
                .header("Host", "soin.example");

        assertThat(outcome(exchange)).isEqualTo(REFUSED);
    }

    @Test
    void reading_from_another_site_is_no_change() throws Exception {
        FakeExchange exchange = FakeExchange.get("/aide").header("Sec-Fetch-Site", "cross-site");

        assertThat(outcome(exchange)).isEqualTo("passed");
    }

    private static String outcome(FakeExchange exchange) throws IOException, ServletException {
        new OriginFilter().doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange.outcome();
    }
}
