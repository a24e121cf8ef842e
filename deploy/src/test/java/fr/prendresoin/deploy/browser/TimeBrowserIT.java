package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.prendresoin.catalogue.Lesson;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A learner reads for a minute, reads that it was counted, disagrees, and is answered. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class TimeBrowserIT {

    private static final String OWN = "/mon-compte/temps";
    private static final String CONTESTS = "/gestion/temps";
    private static final String LESSON =
            Module.address(Module.only(Lesson.class).get(1));
    private static final String WORDS = "J’ai lu la suite sur papier.";
    private static final String ANSWER = "Merci, votre déclaration suffit.";

    @Test
    void a_minute_read_is_counted_contested_and_answered(Site site) {
        try (BrowserContext student = site.as("etudiant2");
                BrowserContext elsewhere = site.as("gestionnaire");
                BrowserContext manager = site.as("gestionnaire2")) {
            readForAMinute(student);
            Page own = student.newPage();
            own.navigate(OWN);
            assertThat(own.locator(".chiffres strong").first()).hasText("1\u00a0min");
            assertThat(own.locator("tr")
                            .filter(new FilterOptions()
                                    .setHasText(Module.only(Lesson.class).get(1).title())))
                    .containsText("1\u00a0min");

            declare(own);
            contest(own);
            assertThat(new AxeBuilder(own).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();

            assertThat(Site.get(elsewhere, CONTESTS).text()).doesNotContain(WORDS);
            answer(manager.newPage());
            own.navigate(OWN);
            assertThat(own.getByText(ANSWER)).isVisible();
            assertThat(own.locator(".chiffres strong").first()).hasText("1\u00a0min");
        }
    }

    @Test
    void the_page_tells_its_time_once_a_minute_and_falls_silent_when_nobody_shows_a_sign(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Told told = new Told(student.newPage());
            told.minutes(1);
            told.page.mouse().move(200, 200);
            told.minutes(11);
            int before = told.sent.get();
            told.minutes(10);

            assertThat(before).isBetween(10, 14);
            assertThat(told.sent).as("ten minutes after the last sign").hasValue(before);

            told.page.mouse().move(300, 300);
            told.minutes(2);
            assertThat(told.sent).hasValueGreaterThan(before);
        }
    }

    /** A lesson, and how often it told its time. */
    private static final class Told {
        private final Page page;
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicInteger answered = new AtomicInteger();

        private Told(Page page) {
            this.page = page;
            page.onRequest(request -> sent.addAndGet(request.url().contains("/api/temps/") ? 1 : 0));
            page.onResponse(answer -> answered.addAndGet(answer.url().contains("/api/temps/") ? 1 : 0));
            page.clock().install();
            page.navigate(LESSON);
            page.mouse().move(100, 100);
        }

        /** Whole minutes of the page, in steps of one look; whatever it tells is answered before it looks again. */
        private void minutes(int count) {
            for (int look = 0; look < 4 * count; look++) {
                page.clock().runFor(15_000);
                page.waitForCondition(() -> sent.get() == answered.get());
            }
        }
    }

    /** The network is away while the minute passes, so that all of it is told at once. */
    private static void readForAMinute(BrowserContext student) {
        Page page = new Told(student.newPage()).page;
        student.setOffline(true);
        page.clock().runFor(62_000);
        assertThat(page.getByText("le temps passé ici est gardé dans cet onglet"))
                .isVisible();
        student.setOffline(false);
        page.waitForResponse(answer -> answer.url().contains("/api/temps/") && answer.ok(), () -> page.clock()
                .runFor(15_000));
        assertThat(page.getByText("le temps passé ici est gardé dans cet onglet"))
                .hasCount(0);
        page.close();
    }

    private static void declare(Page page) {
        first(page, "Activité").selectOption("");
        button(page, "Déclarer");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est enregistré");
        first(page, "Activité").selectOption(Module.only(Lesson.class).get(1).slug());
        first(page, "Jour").fill(LocalDate.now().minusDays(2).toString());
        first(page, "Minutes").fill("20");
        first(page, "Ce que vous avez fait").fill("Lu sur papier.");
        button(page, "Déclarer");
        assertThat(page.locator(".bandeau--succes")).containsText("Votre déclaration est enregistrée");
        assertThat(page.locator(".chiffres strong").nth(1)).hasText("20\u00a0min");
    }

    private static void contest(Page page) {
        first(page, "Votre texte").fill(WORDS);
        button(page, "Envoyer");
        assertThat(page.locator(".bandeau--succes")).containsText("Votre texte est envoyé");
        assertThat(page.getByText("n’a pas encore répondu")).isVisible();
    }

    private static void answer(Page page) {
        page.navigate(CONTESTS);
        assertThat(page.getByText(WORDS)).isVisible();
        button(page, "Répondre");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est enregistré");
        assertThat(page.getByText("Écrivez la raison de la décision")).isVisible();
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        page.getByLabel("Raison").fill(ANSWER);
        button(page, "Répondre");
        assertThat(page.locator(".bandeau--succes")).containsText("Votre réponse est enregistrée");
        assertThat(page.getByText("Personne n’attend de réponse")).isVisible();
    }

    /** The module comes first; other courses of the learner have the same fields. */
    private static Locator first(Page page, String label) {
        return page.getByLabel(label).first();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
