package fr.prendresoin.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.evidence.JournalFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalFiltersTest {

    private static final UUID ID = UUID.fromString("01a204f8-3da4-76c4-9268-0e68fb7e15fa");

    @Test
    void a_period_goes_from_midnight_to_midnight_in_paris_its_last_day_included() {
        JournalFilter filter = JournalFilters.of(asking(Map.of("du", "2026-10-24", "au", "25/10/2026")));

        assertThat(filter.from()).contains(Instant.parse("2026-10-23T22:00:00Z"));
        assertThat(filter.until()).contains(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    void each_filter_is_read_from_its_name() {
        JournalFilter filter = JournalFilters.of(asking(Map.of(
                "auteur", " Exemple ", "acte", "organisation.MEMBER_APPOINTED", "sujet", " " + ID.toString() + " ")));

        assertThat(filter.actor()).isEqualTo("Exemple");
        assertThat(filter.act()).contains("organisation.MEMBER_APPOINTED");
        assertThat(filter.subject()).contains(ID);
    }

    @ParameterizedTest
    @CsvSource({"du, hier", "au, 31/02/2026", "acte, ''", "auteur, ' '", "sujet, ' '"})
    void what_cannot_be_read_filters_nothing(String name, String value) {
        assertThat(JournalFilters.of(asking(Map.of(name, value)))).isEqualTo(JournalFilter.none());
    }

    @Test
    void what_is_no_identifier_finds_nothing_instead_of_everything() {
        assertThat(JournalFilters.of(asking(Map.of("sujet", "Exemple"))).subject())
                .contains(new UUID(0, 0));
    }

    private static HttpServletRequest asking(Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                JournalFiltersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("getParameter")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return parameters.get((String) arguments[0]);
                });
    }
}
