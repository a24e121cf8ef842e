package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An action of DPC from the catalogue to what its participant and its organiser see of the course of it. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class DpcBrowserIT {

    private static final String ORGANISER = "organisme";
    private static final String NEWCOMER = "praticien2";

    /** Rule 69: everything is read before; field lesson T43: the act is the practitioner's own. */
    @Test
    void a_practitioner_reads_what_an_action_asks_and_enrols_by_an_act_of_their_own(Site site) {
        try (BrowserContext context = site.as(NEWCOMER)) {
            Page page = context.newPage();
            page.navigate("/dpc?format=MIXED");
            assertThat(page.locator("main h2")).hasCount(1);
            Keyboard keyboard = new Keyboard(page);
            keyboard.open(page.locator("main h2 a"));
            assertThat(page.locator("dl.faits")).containsText("Concepteurs");
            assertThat(page.locator("dl.faits")).containsText("Règlement intérieur");

            keyboard.open(page.locator("a.bouton").first());
            page.locator("#profession").selectOption("10");
            page.locator("#exercice").selectOption("CONVENTIONED");
            keyboard.type(page.locator("#motdepasse"), "pas le bon");
            keyboard.open(page.locator("#inscription button"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vous n’êtes pas inscrit");
            assertThat(page.locator("#profession")).hasValue("10");

            keyboard.type(page.locator("#motdepasse"), Site.PASSWORD);
            keyboard.open(page.locator("#inscription button"));
            assertThat(page.locator("h1")).containsText("Prévenir l’épuisement");
            assertThat(page.locator("#etapes")).containsText("Une étape faite");
        }
    }

    /** Rule 38: what is missing is listed, and until when. */
    @Test
    void what_a_seat_still_asks_is_listed_and_what_is_handed_in_is_ticked(Site site) {
        String seat = DpcSeats.taken(site, DpcSeats.REMOTE);
        try (BrowserContext context = site.as(DpcSeats.PRACTITIONER)) {
            Page page = context.newPage();
            page.navigate(seat);
            assertThat(page.locator("ol li.obligation")).not().hasCount(0);
            Locator opinion = page.locator("#avis");
            opinion.locator("summary").click();
            opinion.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est enregistré");
            for (Locator question : opinion.locator("fieldset").all()) {
                question.locator("input").last().check();
            }
            opinion.locator("textarea").fill("Clair et utile.");
            opinion.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".bandeau[role=status]")).isVisible();
            assertThat(page.locator("#avis")).hasCount(0);
        }
    }

    @Test
    void a_plan_is_refused_with_its_reason_before_the_first_round_and_its_words_are_kept(Site site) {
        String seat = DpcSeats.taken(site, DpcSeats.REMOTE);
        try (BrowserContext context = site.as(DpcSeats.PRACTITIONER)) {
            Page page = context.newPage();
            page.navigate(seat);
            page.locator("#plan-texte").fill("Annoncer le retard à l’accueil dès quinze minutes.");
            page.locator("#plan").getByRole(AriaRole.BUTTON).click();

            assertThat(page.locator("#plan-erreur")).containsText("pas encore ouverte");
            assertThat(page.locator("#plan-texte")).hasValue("Annoncer le retard à l’accueil dès quinze minutes.");
            page.navigate("/formations/" + DpcSeats.REMOTE + "/securiser/mon-plan");
            assertThat(page.locator("main")).containsText("pas encore ouverte");
        }
    }

    @Test
    void a_question_is_answered_by_the_body_and_both_stay_with_the_seat(Site site) {
        String seat = DpcSeats.taken(site, DpcSeats.REMOTE);
        try (BrowserContext context = site.as(DpcSeats.PRACTITIONER);
                BrowserContext body = site.as(ORGANISER)) {
            Page mine = context.newPage();
            mine.navigate(seat);
            mine.locator("#question-texte").fill("Le deuxième cas peut-il être repris ?");
            mine.locator("#question").getByRole(AriaRole.BUTTON).click();

            Page theirs = body.newPage();
            theirs.navigate(DpcSeats.session(site, DpcSeats.REMOTE).replace("/dpc/", "/dpc/organisateur/"));
            theirs.locator("#participants tbody a").first().click();
            theirs.locator("#reponse button").click();
            assertThat(theirs.locator("#texte-erreur")).isVisible();
            theirs.locator("#texte").fill("Non, mais son corrigé reste lisible.");
            theirs.locator("#reponse button").click();
            assertThat(theirs.locator(".bandeau[role=status]")).containsText("Votre réponse est enregistrée");
            mine.reload();
            assertThat(mine.locator("#question")).containsText("son corrigé reste lisible");
        }
    }

    @Test
    void a_session_that_runs_is_not_closed(Site site) {
        DpcSeats.taken(site, DpcSeats.REMOTE);
        try (BrowserContext body = site.as(ORGANISER)) {
            Page page = body.newPage();
            page.navigate(DpcSeats.session(site, DpcSeats.REMOTE).replace("/dpc/", "/dpc/organisateur/"));
            assertThat(page.locator("#cloture button")).hasCount(0);
            assertThat(page.locator("#cloture")).containsText("Vous pourrez la clore après");
            String closing = page.locator("#cloture").getAttribute("action");
            assertThat(Site.post(body, closing).headers().get("location")).contains("SESSION_RUNS");
        }
    }
}
