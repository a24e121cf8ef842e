package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of a session is told in time, by words and keyboard, and takes nothing away that was written. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class SessionBrowserIT {

    private static final String ASKED = "**/api/session";
    private static final int LATER = 27 * 60 * 1000;

    @Test
    void who_reads_for_long_is_told_five_minutes_before_and_stays_by_a_key(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page page = opened(student, "/mon-compte/temps", "{\"idle\":170,\"longest\":30000}");
            Locator words = page.locator(".session-fin[role=status]");

            assertThat(words).containsText("Votre session se termine dans 3 minutes");
            Locator stay = words.getByText("Rester connecté");
            stay.focus();
            page.keyboard().press("Tab");
            assertThat(stay).not().isFocused();

            page.unroute(ASKED);
            stay.focus();
            page.keyboard().press("Enter");
            assertThat(words).containsText("Vous restez connecté.");
            assertThat(page.locator("#contenu")).isFocused();
        }
    }

    @Test
    void what_is_sent_after_the_end_stays_on_the_page_and_goes_once_its_writer_is_back(Site site) {
        try (BrowserContext tutor = site.as("tuteur")) {
            Page page = opened(tutor, "/mon-compte/securite", "{\"idle\":0,\"longest\":0}");
            page.locator("#actuel-facteur").fill("ce que j’ai tapé");
            page.getByText("Mettre en place").click();

            Locator words = page.locator(".session-fin[role=status]");
            assertThat(words).containsText("Ce que vous avez écrit reste sur cette page");
            assertThat(words.locator("a")).hasAttribute("target", "_blank");
            assertThat(page.locator("#actuel-facteur")).hasValue("ce que j’ai tapé");

            page.unroute(ASKED);
            page.getByText("Mettre en place").click();
            page.waitForURL("**/mon-compte/securite?*refus=PASSWORD_WRONG*");
        }
    }

    @Test
    void who_is_signed_in_no_more_learns_it_from_the_status_alone(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            assertThat(Site.get(visitor, "/api/session").status()).isEqualTo(401);
        }
    }

    /** A page 27 minutes later, when this is what the server says. */
    private static Page opened(BrowserContext context, String address, String answer) {
        Page page = context.newPage();
        page.clock().install();
        page.route(
                ASKED,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("application/json").setBody(answer)));
        page.navigate(address);
        page.clock().fastForward(LATER);
        return page;
    }
}
