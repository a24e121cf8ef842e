package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body accounts for: its organiser finds it by keyboard, takes it away as files, and nobody else reads it. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class SettlementBrowserIT {

    private static final String ORGANISER = "organisme";
    private static final String PARTICIPANT = "Démonstration";
    private static final String SESSION = "/dpc/organisateur/sessions/{session}";
    private static final String REMINDERS = SESSION + "/relances";
    private static final String RESULTS = "/dpc/organisateur/actions/{slug}/resultats";

    @Test
    void an_organiser_reads_what_was_done_and_takes_the_same_figures_away(Site site) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate(site.addresses().get(SESSION));
            new Keyboard(page).open(page.getByText("Service fait", new Page.GetByTextOptions().setExact(true)));

            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Service fait");
            assertThat(page.locator("tbody th").first()).containsText(PARTICIPANT);
            assertThat(page.locator("tbody tr").first()).containsText("sur 4\u00a0h");
            assertThat(page.getByText("jamais plus que la durée déclarée de l’action"))
                    .isVisible();

            String csv = file(
                            context, page.locator("a[href$='service-fait.csv']").getAttribute("href"))
                    .text();
            assertThat(csv.lines()).hasSizeGreaterThan(2);
            assertThat(csv).contains("connecté, demandé (min)", PARTICIPANT, ";240;", "Total;");
            APIResponse workbook =
                    file(context, page.locator("a[href$='service-fait.xlsx']").getAttribute("href"));
            assertThat(workbook.headers().get("content-type")).contains("spreadsheetml");
            assertThat(workbook.body()).startsWith((byte) 'P', (byte) 'K');
        }
    }

    @Test
    void the_list_of_participants_says_what_each_lacks(Site site) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate(site.addresses().get(SESSION));

            String csv = file(
                            context, page.locator("a[href$='participants.csv']").getAttribute("href"))
                    .text();

            assertThat(csv).contains("il manque", PARTICIPANT, "test d’avant", "temps connecté (4\u00a0h)");
        }
    }

    @Test
    void the_balance_of_a_year_says_what_is_proved_and_what_is_left_to_do_by_hand(Site site) { // rule 64
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate("/dpc/organisateur");
            new Keyboard(page).open(page.locator("a[href^='/dpc/organisateur/bilan']"));

            assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Bilan pédagogique et financier");
            assertThat(page.locator(".chapo")).containsText("au plus tard le 30\u00a0avril");
            assertThat(page.getByText("Les produits par origine")).isVisible();
            assertThat(file(context, page.locator("a[href*='bilan.csv']").getAttribute("href"))
                            .text())
                    .contains("minutes-stagiaires prouvées", "Total;");
            assertThat(Site.get(context, "/dpc/organisateur/bilan?annee=1999").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void opinions_of_fewer_than_ten_are_shown_neither_to_the_body_nor_to_the_public(Site site) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate("/dpc/organisateur/actions/" + DpcSeats.MIXED + "/resultats");
            assertThat(page.getByText("Pas encore assez d’avis.")).isVisible();

            page.locator("a[href$='#resultats']").click();
            assertThat(page.getByText("Ils seront publiés quand dix personnes au moins auront suivi l’action."))
                    .isVisible();
        }
    }

    @Test
    void an_organiser_reminds_once_a_day_and_the_participant_reads_what_is_left(Site site) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate(site.addresses().get(REMINDERS));
            assertThat(page.locator("tbody tr").first()).containsText("temps connecté");
            new Keyboard(page).open(page.getByText("Relancer ces personnes"));

            assertThat(page.locator(".bandeau[role=status]")).containsText("Les relances sont écrites");
            assertThat(page.getByText("Relancer ces personnes")).isHidden();
            assertThat(page.getByText("Déjà relancé").first()).isVisible();
            assertThat(page.locator("#envoyees + table tbody tr").first()).containsText("temps connecté");
            APIResponse again = Site.post(context, "/api" + site.addresses().get(REMINDERS));
            assertThat(again.headers().get("location")).contains("NOBODY_TO_REMIND");
        }
        try (BrowserContext participant = site.as("praticien")) {
            assertThat(Site.get(participant, "/mes-notifications").text())
                    .contains("il reste des étapes à faire avant la fin du");
        }
    }

    @Test
    void nobody_but_the_members_of_the_body_reads_any_of_it(Site site) {
        List<String> addresses =
                Stream.concat(pages(site), DpcAddresses.files(site).stream()).toList();
        for (String persona : List.of("praticien", "gestionnaire", "doyens", "administrateur")) {
            try (BrowserContext context = site.as(persona)) {
                assertThat(addresses).allSatisfy(address -> assertThat(
                                Site.get(context, address).status())
                        .as(persona + " " + address)
                        .isEqualTo(404));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> no_page_has_an_obstacle_in_either_theme_nor_at_320_pixels(Site site) {
        return pages(site)
                .map(address -> dynamicTest(address, () -> {
                    try (BrowserContext context = site.as(ORGANISER)) {
                        Page page = context.newPage();
                        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                            page.navigate(address);
                            assertThat(new AxeBuilder(page).analyze().getViolations())
                                    .isEmpty();
                        }
                        page.setViewportSize(320, 700);
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .isEqualTo(320);
                    }
                }));
    }

    private static Stream<String> pages(Site site) {
        return Stream.of(SESSION + "/service-fait", REMINDERS, "/dpc/organisateur/bilan", RESULTS)
                .map(route -> site.addresses().get(route));
    }

    private static APIResponse file(BrowserContext context, String address) {
        APIResponse answer = context.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer;
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
