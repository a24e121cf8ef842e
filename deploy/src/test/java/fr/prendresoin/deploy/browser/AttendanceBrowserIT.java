package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A half-day in a room: its sheet is opened, signed by code, signed by the trainer, and what does not fit is listed. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class AttendanceBrowserIT {

    private static final String TRAINER = "organisme";
    private static final int TODAY = 1;
    private static final int YESTERDAY = 0;

    private String presences;

    @BeforeEach
    void the_practitioner_has_a_seat_in_the_session_with_half_days(Site site) {
        DpcSeats.taken(site, DpcSeats.MIXED);
        presences = DpcSeats.session(site, DpcSeats.MIXED).replace("/dpc/", "/dpc/organisateur/") + "/presences";
    }

    @Test
    void a_participant_signs_by_the_code_that_the_trainer_shows_and_a_wrong_one_says_so(Site site) {
        try (BrowserContext trainer = site.as(TRAINER);
                BrowserContext participant = site.as(DpcSeats.PRACTITIONER)) {
            Page shown = trainer.newPage();
            sheet(shown, TODAY);
            shown.getByText("Afficher le code").click();

            Page mine = participant.newPage();
            mine.navigate("/emargement");
            mine.locator("main li a.bouton").last().click();
            Keyboard keyboard = new Keyboard(mine);
            keyboard.type(mine.locator("#code"), wrong(digits(shown)));
            keyboard.open(mine.locator("#signer button"));
            assertThat(mine.locator("#code-erreur")).isVisible();

            mine.locator("#code").fill(digits(shown));
            mine.locator("#signer button").click();
            assertThat(mine.locator("main")).containsText("Vous êtes présent");
            shown.goBack();
            shown.reload();
            assertThat(shown.locator("tbody tr").first()).containsText("Signé");
        }
    }

    /** Rule 40 counts a half-day that both signed; a word of the trainer stands beside what was signed. */
    @Test
    void the_trainer_speaks_for_who_could_not_sign_and_gives_a_reason(Site site) {
        try (BrowserContext trainer = site.as(TRAINER)) {
            Page page = trainer.newPage();
            sheet(page, TODAY);
            Locator line = page.locator("tbody tr").first();
            line.locator("summary").click();
            line.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est enregistré");
            line.locator("textarea, input[type=text]").first().fill("Téléphone déchargé, présent toute la séance.");
            line.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page.locator(".bandeau[role=status]")).containsText("C’est enregistré");
        }
    }

    @Test
    void the_trainer_signs_once_the_half_day_is_over_and_once_only(Site site) {
        try (BrowserContext trainer = site.as(TRAINER)) {
            Page page = trainer.newPage();
            sheet(page, YESTERDAY);
            page.locator("#formateur button").click();
            assertThat(page.locator(".bandeau[role=status]")).containsText("Vous avez signé");
            assertThat(page.locator("#formateur button")).hasCount(0);
        }
    }

    @Test
    void what_does_not_fit_together_is_listed_for_the_organiser_who_decides(Site site) {
        try (BrowserContext trainer = site.as(TRAINER)) {
            Page page = trainer.newPage();
            page.navigate(presences);
            assertThat(page.locator("#doutes")).isVisible();
            assertThat(page.locator("main")).containsText("n’en décide pas");
        }
    }

    /** Opens the sheet of one of both half-days from midnight on, when nobody did before, and goes there. */
    private void sheet(Page page, int which) {
        page.navigate(presences);
        Locator halfDay = page.locator("#demi-journees li").nth(which);
        if (halfDay.locator("form").count() > 0) {
            halfDay.locator("input[type=time]").fill("00:00");
            halfDay.locator("button").click();
            assertThat(page.locator(".bandeau[role=status]")).containsText("La feuille est ouverte");
        }
        page.locator("#demi-journees li").nth(which).locator("a").click();
        assertThat(page.locator("#participants")).isVisible();
    }

    private static String digits(Page shown) {
        return shown.locator(".presence-code__chiffres").innerText().replaceAll("\\D", "");
    }

    /** Another code of the same length. */
    private static String wrong(String digits) {
        return new StringBuilder(digits).reverse().toString().equals(digits)
                ? (digits.startsWith("1") ? "2" : "1") + digits.substring(1)
                : new StringBuilder(digits).reverse().toString();
    }
}
