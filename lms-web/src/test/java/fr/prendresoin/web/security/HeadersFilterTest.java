package fr.prendresoin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

class HeadersFilterTest {

    private final HeadersFilter filter = new HeadersFilter();

    @Test
    void a_file_of_the_site_is_kept_for_a_year() throws Exception {
        FakeExchange exchange = FakeExchange.get("/assets/css/base.css");

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.outcome()).isEqualTo("passed");
        assertThat(exchange.responseHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void a_file_that_is_not_there_is_asked_for_again() throws Exception {
        FakeExchange named = FakeExchange.get("/assets/css/absente.css");
        FakeExchange explained = FakeExchange.get("/assets/css/");
        FilterChain missing = (request, response) -> ((HttpServletResponse) response).sendError(404);
        FilterChain noListing = (request, response) -> ((HttpServletResponse) response).sendError(404, "/assets/css/");

        filter.doFilter(named.request(), named.response(), missing);
        filter.doFilter(explained.request(), explained.response(), noListing);

        assertThat(named.outcome()).isEqualTo("error 404");
        assertThat(named.responseHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(explained.responseHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_page_says_for_itself_how_long_it_is_kept() throws Exception {
        FakeExchange exchange = FakeExchange.get("/accueil");

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.responseHeader("Cache-Control")).isNull();
        assertThat(exchange.responseHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
