package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(SharedSite.class)
class NationBrowserIT {

    private static final String NATION = "/pilotage/national";
    private static final Pattern SNAPSHOT = Pattern.compile("(?U)Instantané n°\\s(\\d+), pris le\\s(.+?)\\sà");

    @Test
    void the_doyens_see_the_snapshot_of_before_until_an_administrator_takes_another(Site site) {
        try (BrowserContext doyens = site.as("doyens");
                BrowserContext administrator = site.as("administrateur")) {
            Page figures = doyens.newPage();
            figures.navigate(NATION);
            long before = number(figures);
            figures.reload();
            assertThat(number(figures)).isEqualTo(before);

            Page workshop = administrator.newPage();
            workshop.navigate(NATION);
            workshop.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Prendre un instantané maintenant"))
                    .click();
            assertThat(workshop).hasURL(site.address() + NATION);
            figures.reload();

            assertThat(number(figures)).isEqualTo(before + 1);
            assertThat(snapshot(figures).group(2).replace('\u00A0', ' ')).isEqualTo(today());
        }
    }

    @Test
    void the_doyens_may_not_take_a_snapshot_themselves(Site site) {
        try (BrowserContext doyens = site.as("doyens")) {
            Page figures = doyens.newPage();
            figures.navigate(NATION);

            assertThat(figures.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Prendre un instantané")))
                    .hasCount(0);
            assertThat(Site.post(doyens, "/api" + NATION + "/instantanes").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void no_name_of_a_student_is_anywhere_on_the_national_page(Site site) {
        try (BrowserContext manager = site.as("gestionnaire");
                BrowserContext doyens = site.as("doyens")) {
            String list = Site.get(manager, "/api" + Addresses.FACULTY + "/etudiants.csv")
                    .text();
            List<String> names = list.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .distinct()
                    .toList();
            String page = Site.get(doyens, NATION).text().replaceAll("(?s)<header.*?</header>", "");

            assertThat(names).hasSizeGreaterThan(100);
            assertThat(page).contains("Faculté").doesNotContain(names).doesNotContain("Exemple ");
        }
    }

    private static long number(Page figures) {
        return Long.parseLong(snapshot(figures).group(1));
    }

    private static MatchResult snapshot(Page figures) {
        return SNAPSHOT.matcher(figures.locator("main").innerText())
                .results()
                .findFirst()
                .orElseThrow();
    }

    private static String today() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        return (today.getDayOfMonth() == 1 ? "1er" : "" + today.getDayOfMonth())
                + DateTimeFormatter.ofPattern(" MMMM yyyy", Locale.FRENCH).format(today);
    }
}
