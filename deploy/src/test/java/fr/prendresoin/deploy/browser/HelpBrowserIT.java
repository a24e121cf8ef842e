package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(SharedSite.class)
class HelpBrowserIT {

    private static final String HELP = "/prendre-soin/ressources";

    @Test
    void whoever_needs_help_finds_five_lines_to_call_without_an_account(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            Response answer = page.navigate(HELP);
            Locator lines = page.locator("li.secours");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(lines).hasCount(5);
            for (Locator line : lines.all()) {
                assertThat(line.locator("a[href^='tel:']").first()).isVisible();
            }
        }
    }

    @Test
    void the_help_page_keeps_nothing_of_its_reader(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            Response answer = page.navigate(HELP);

            assertThat(answer.headersArray()).noneMatch(header -> header.name.equalsIgnoreCase("set-cookie"));
            assertThat(visitor.cookies()).isEmpty();
            assertThat(page.evaluate("window.localStorage.length + window.sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void quitting_fast_leaves_a_blank_page_behind(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate(HELP);
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            page.waitForURL("about:blank");
        }
    }
}
