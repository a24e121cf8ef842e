package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All the questions of an attempt stand in one page, and each has its address all the same. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class QuizBrowserIT {

    private static final String QUESTION = "/formations/{course}/{chapter}/{activity}/evaluation/{attempt}/{question}";
    private static final String FOCUSED = "document.activeElement.id";

    @Test
    void without_a_network_the_questions_go_on_and_every_answer_is_saved_once_it_is_back(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page page = open(student, site, 1);
            student.setOffline(true);
            for (int number = 1; number <= 3; number++) {
                answer(page);
                next(page).click();
            }
            assertThat(page).hasURL(site.address() + address(site, 4));
            assertThat(receipt(page)).containsText("3 réponses en attente d’envoi");

            student.setOffline(false);
            assertThat(receipt(page)).containsText(Pattern.compile("Enregistré à .* reçu n°"));
            page.reload();
            for (int number = 1; number <= 3; number++) {
                assertThat(page.locator(".palette a").nth(number - 1)).hasClass("fait");
            }
        }
    }

    @Test
    void back_and_a_reload_lead_to_the_exact_question_and_its_title_and_focus_follow(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page page = open(student, site, 5);
            next(page).click();
            assertThat(page).hasTitle(Pattern.compile("^Question 6 sur "));
            assertThat(page.evaluate(FOCUSED)).isEqualTo("enonce-6");
            page.locator(".palette a").nth(8).click();
            assertThat(shown(page).locator("h1")).isVisible();
            assertThat(current(page)).hasText("9");

            page.goBack();
            assertThat(shown(page)).hasAttribute("data-question", "6");
            assertThat(page).hasURL(Pattern.compile("/6$"));
            page.reload();
            assertThat(shown(page)).hasAttribute("data-question", "6");
            page.goBack();
            assertThat(shown(page)).hasAttribute("data-question", "5");
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .hasCount(1);
        }
    }

    @Test
    void going_on_asks_the_server_for_no_page_and_shows_the_receipt_of_each_question(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page page = open(student, site, 7);
            Response saved = page.waitForResponse(Pattern.compile("/reponses"), () -> answer(page));
            String seventh = saved.text().replaceAll(".*\"number\":\"(R[0-9]+)\".*", "$1");
            assertThat(receipt(page)).containsText("reçu n°\u00a0" + seventh);
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            next(page).click();
            assertThat(receipt(page)).not().containsText(seventh);
            shown(page).locator("a[data-vers]").click();

            assertThat(receipt(page)).containsText(seventh);
            assertThat(asked).noneMatch(url -> url.contains("/evaluation/"));
        }
    }

    @Test
    void without_a_script_each_question_is_a_page_of_its_own(Site site) {
        try (BrowserContext student = site.withoutScript("etudiant")) {
            Page page = student.newPage();
            page.navigate(address(site, 9));
            assertThat(page.locator("form[data-question]:visible")).hasCount(1);
            shown(page).locator("input").first().check();
            next(page).click();

            assertThat(page).hasURL(Pattern.compile("/10$"));
            assertThat(shown(page)).hasAttribute("data-question", "10");
            assertThat(page.locator(".palette a").nth(8)).hasClass("fait");
        }
    }

    /** The attempt that is open, at a question; a browser that never wrote in it takes over. */
    private static Page open(BrowserContext student, Site site, int number) {
        Page page = student.newPage();
        page.navigate(address(site, number));
        String writer = page.locator("[data-tentative]").getAttribute("data-ecrivain");
        if (writer != null && !writer.isEmpty()) {
            page.waitForNavigation(() -> page.getByText("Continuer ici").click());
        }
        assertThat(shown(page).locator("input").first()).isEnabled();
        return page;
    }

    private static String address(Site site, int number) {
        return site.addresses().get(QUESTION).replaceAll("1$", Integer.toString(number));
    }

    private static Locator shown(Page page) {
        return page.locator("form[data-question]:not([hidden])");
    }

    private static Locator next(Page page) {
        return shown(page).locator("button[type=submit]");
    }

    /** Other journeys may have answered before. */
    private static void answer(Page page) {
        shown(page).locator("input:not(:checked)").first().click();
    }

    private static Locator current(Page page) {
        return page.locator(".palette [aria-current]");
    }

    private static Locator receipt(Page page) {
        return page.locator("[data-recu]");
    }
}
