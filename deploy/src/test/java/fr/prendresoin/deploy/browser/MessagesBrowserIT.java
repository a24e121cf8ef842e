package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A student is told what is new, says how they want to be told, and reads their deadlines in their calendar. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class MessagesBrowserIT {

    private static final String STUDENT = "etudiant2";

    @Test
    void a_student_reads_that_a_course_is_asked_of_them_and_the_count_goes_with_it(Site site) {
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate("/accueil");
            assertThat(page.locator(".pastille")).hasCount(1);
            page.navigate("/mes-notifications");
            assertThat(page.getByText("vous est demandée avant la fin du").first())
                    .isVisible();
            fault(page);

            button(page, "Ouvrir la formation");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/formations/.*"));
            assertThat(page.locator(".pastille")).hasCount(0);

            page.navigate("/mes-notifications");
            if (page.getByText("Tout marquer comme lu").count() > 0) {
                button(page, "Tout marquer comme lu");
                assertThat(page.locator(".bandeau[role=status]")).containsText("marqué comme lu");
            }
            assertThat(page.locator(".pastille")).hasCount(0);
        }
    }

    @Test
    void what_a_student_chooses_holds_and_security_cannot_be_switched_off(Site site) {
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate("/mon-compte/notifications");
            assertThat(page.locator("input[value='securite-courriel']")).isDisabled();
            fault(page);

            page.locator("input[value='rappels-courriel']").uncheck();
            button(page, "Enregistrer mes choix");
            assertThat(page.locator(".bandeau[role=status]")).containsText("Vos choix sont enregistrés");
            page.navigate("/mon-compte/notifications");
            assertThat(page.locator("input[value='rappels-courriel']")).not().isChecked();
            assertThat(page.locator("input[value='rappels-plateforme']")).isChecked();
            assertThat(page.locator("input[value='securite-courriel']")).isChecked();

            page.locator("input[value='rappels-courriel']").check();
            button(page, "Enregistrer mes choix");
            assertThat(page.locator("input[value='rappels-courriel']")).isChecked();
        }
    }

    @Test
    void a_calendar_reads_the_deadlines_without_a_cookie_until_its_address_is_revoked(Site site) {
        try (BrowserContext student = site.as(STUDENT);
                BrowserContext calendar = site.visitor()) {
            Page page = student.newPage();
            page.navigate("/mon-compte/agenda");
            button(page, "Créer mon adresse");
            String address = page.locator("code").textContent().strip();
            fault(page);

            APIResponse read = Site.get(calendar, path(address));
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.headers().get("content-type")).startsWith("text/calendar");
            assertThat(read.headers()).doesNotContainKey("set-cookie");
            assertThat(read.text()).contains("BEGIN:VCALENDAR", "BEGIN:VEVENT").doesNotContain("Démonstration");

            page.navigate("/mon-compte/agenda");
            assertThat(page.locator("code")).hasCount(0);
            button(page, "Révoquer l’adresse");
            assertThat(page.locator(".bandeau[role=status]")).containsText("L’adresse est révoquée");
            assertThat(Site.get(calendar, path(address)).status()).isEqualTo(404);
        }
    }

    @Test
    void one_deadline_is_put_into_a_calendar_from_the_home_page(Site site) {
        try (BrowserContext student = site.as(STUDENT);
                BrowserContext visitor = site.visitor()) {
            Page page = student.newPage();
            page.navigate("/accueil");
            String file = page.locator("a[href$='.ics']").first().getAttribute("href");

            assertThat(Site.get(student, file).text()).contains("DTSTART;VALUE=DATE:");
            assertThat(Site.get(visitor, file).status()).isEqualTo(401);
        }
    }

    @Test
    void a_manager_sees_which_reminders_were_sent_on_the_page_of_an_enrolment(Site site) {
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page page = manager.newPage();
            page.navigate(Addresses.found(site, Addresses.FACULTY, "/gestion/inscriptions/"));

            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Rappels envoyés")))
                    .isVisible();
        }
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/agenda/"));
    }

    private static void fault(Page page) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
