package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.prendresoin.catalogue.Activity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page, the one for a wrong address included. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class EveryPageBrowserIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String HELP = "/prendre-soin/ressources";
    private static final String UNKNOWN = "/cette-page-n-existe-pas";

    /** Recovery codes are shown once, right after they were made: nobody finds them by their address. */
    private static final Set<String> MISSING = Set.of(UNKNOWN, "/mon-compte/securite/codes");

    @ParameterizedTest
    @ValueSource(strings = {"clair", "sombre"})
    void no_page_puts_a_serious_obstacle_in_anybodys_way(String theme, Site site) {
        List<String> obstacles = new ArrayList<>();
        onEveryPage(site, theme, (page, address) -> {
            AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
            assertThat(results.getPasses()).as("rules that were tried").hasSizeGreaterThan(10);
            results.getViolations().stream()
                    .filter(rule -> GRAVE.contains(rule.getImpact()))
                    .forEach(rule -> obstacles.add(address + " " + rule.getId() + ": " + rule.getNodes()));
        });

        assertThat(obstacles).isEmpty();
    }

    @Test
    void every_page_is_valid_html(Site site) {
        List<String> errors = new ArrayList<>();
        onEveryPage(site, "clair", (page, address) -> {
            String html = page.context().request().get(address).text();
            HtmlChecker.errors(html).forEach(error -> errors.add(address + " " + error));
        });

        assertThat(errors).isEmpty();
        assertThat(HtmlChecker.errors("<!doctype html><p role=row>"))
                .as("what the checker finds in a wrong page")
                .isNotEmpty();
    }

    @Test
    void no_page_scrolls_sideways_on_the_narrowest_screen(Site site) {
        List<String> wide = new ArrayList<>();
        onEveryPage(site, "clair", (page, address) -> addIfWide(page, address, wide));

        assertThat(wide).isEmpty();
    }

    /** One lesson has a table, another a long address: each is a page of its own. */
    @Test
    void no_activity_of_the_module_scrolls_sideways_on_the_narrowest_screen(Site site) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext student = site.as("etudiant")) {
            Page page = student.newPage();
            for (Activity activity : Module.only(Activity.class)) {
                page.navigate(Module.address(activity));
                addIfWide(page, activity.slug(), wide);
            }
        }

        assertThat(wide).isEmpty();
    }

    private static void addIfWide(Page page, String address, List<String> wide) {
        page.setViewportSize(320, 640);
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > 320) {
            wide.add(address + " is " + width + " px wide");
        }
    }

    @Test
    void the_way_to_the_help_lines_is_on_every_page(Site site) {
        onEveryPage(site, "clair", (page, address) -> {
            if (!address.equals(HELP)) {
                assertThat(page.locator("a[href='" + HELP + "']").first()).isVisible();
            }
        });
    }

    private static void onEveryPage(Site site, String theme, BiConsumer<Page, String> seen) {
        List<String> addresses = new ArrayList<>(site.addresses().values());
        addresses.add(UNKNOWN);
        Map<String, Page> pages = new HashMap<>();
        List<BrowserContext> contexts = new ArrayList<>();
        for (String address : addresses) {
            Page page = pages.computeIfAbsent(reader(address), reader -> {
                BrowserContext context = reader.isEmpty() ? site.visitor() : site.as(reader);
                contexts.add(context);
                context.addCookies(List.of(new Cookie("theme", theme).setUrl(site.address())));
                return context.newPage();
            });
            int status = page.navigate(address).status();
            assertThat(status).as("the page of " + address).isEqualTo(MISSING.contains(address) ? 404 : 200);
            assertThat(page.url()).endsWith(address);
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo(theme);
            seen.accept(page, address);
        }
        contexts.forEach(BrowserContext::close);
    }

    private static String reader(String address) {
        return Addresses.open(address) || address.equals(UNKNOWN) ? "" : Addresses.reader(address);
    }
}
