package fr.prendresoin.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.reporting.LearnerFilter;
import fr.prendresoin.reporting.LearnerStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnerFiltersTest {

    @Test
    void an_address_without_filters_shows_everybody() {
        assertThat(LearnerFilters.of(asking(Map.of()))).isEqualTo(LearnerFilter.none());
    }

    @Test
    void each_filter_is_read_from_its_name() {
        HttpServletRequest request =
                asking(Map.of("cursus", "MIDWIFERY", "annee", "3", "etat", "LATE", "nom", "  Le Goff "));

        assertThat(LearnerFilters.of(request))
                .isEqualTo(new LearnerFilter(
                        Optional.of(Cursus.MIDWIFERY), Optional.of(3), Optional.of(LearnerStatus.LATE), "Le Goff"));
    }

    @ParameterizedTest
    @CsvSource({
        "cursus, midwifery",
        "cursus, ALCHEMY",
        "annee, 0",
        "annee, 12",
        "annee, -1",
        "annee, 3 or 1=1",
        "etat, ''",
        "etat, DONE",
        "nom, ' '"
    })
    void a_value_that_is_not_offered_filters_nothing(String name, String value) {
        assertThat(LearnerFilters.of(asking(Map.of(name, value)))).isEqualTo(LearnerFilter.none());
    }

    private static HttpServletRequest asking(Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LearnerFiltersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("getParameter")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return parameters.get((String) arguments[0]);
                });
    }
}
