package fr.prendresoin.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.Set;

/** What axe finds in anybody's way on a page. */
final class Obstacles {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Obstacles() {}

    /** Fails when there is a serious one. */
    static void none(Page page) {
        AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
        assertThat(results.getPasses()).as("rules that were tried").hasSizeGreaterThan(10);
        assertThat(results.getViolations())
                .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                .as("obstacles on " + page.url())
                .isEmpty();
    }
}
