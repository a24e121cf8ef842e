package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.prendresoin.catalogue.Lesson;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a learner does around a lesson: finds it again, writes beside it, reads it without network, makes it larger. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ReaderBrowserIT {

    private static final List<Lesson> LESSONS = Module.only(Lesson.class);
    private static final String LESSON = Module.address(LESSONS.get(0));
    private static final String KEPT = Module.ADDRESS + "/hors-ligne";

    /** The page's own policy forbids the evaluation that Playwright's waiting needs: the page waits itself. */
    private static final String NO_LESSONS_LEFT = "(async () => { for (let turn = 0; turn < 200; turn += 1) {"
            + " const names = await caches.keys();"
            + " if (!names.some(name => name.startsWith('prendresoin-lecons-'))) return true;"
            + " await new Promise(done => setTimeout(done, 50)); } return false; })()";

    private static final String HELP = "/prendre-soin/ressources";

    @Test
    void a_learner_finds_a_passage_by_other_forms_of_its_words_and_is_led_to_its_heading(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page page = student.newPage();
            page.navigate("/formations");
            page.fill("#q", "soignante epuisee");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText("Rechercher dans mes formations");
            assertThat(page.locator("#q")).hasValue("soignante epuisee");
            assertThat(page.locator(".trouvaille mark").first()).isVisible();
            page.locator(".trouvaille a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*" + Module.ADDRESS + ".*"));
        }
    }

    @Test
    void what_was_typed_is_shown_as_text_and_nobody_without_a_course_finds_anything(Site site) {
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page page = manager.newPage();
            page.navigate("/recherche?q=%3Cscript%3Estress%3C/script%3E");

            assertThat(page.locator("#q")).hasValue("<script>stress</script>");
            assertThat(page.locator("main .vide")).containsText("Rien ne correspond");
        }
    }

    @Test
    void a_note_is_kept_as_it_is_typed_is_listed_and_is_read_by_nobody_else(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page page = student.newPage();
            page.navigate(LESSON);
            page.waitForResponse(
                    answer -> answer.url().contains("/api/mes-notes/") && answer.status() == 200,
                    () -> page.locator("#note").pressSequentially("Une pause à 15 h <b>"));
            page.reload();
            assertThat(page.locator("#note")).hasValue("Une pause à 15 h <b>");

            page.navigate("/mes-notes");
            assertThat(page.locator(".note-texte")).hasText("Une pause à 15 h <b>");
        }
        try (BrowserContext other = site.as("etudiant2")) {
            Page page = other.newPage();
            page.navigate("/mes-notes");
            assertThat(page.locator("main")).containsText("Vous n’avez encore rien noté.");
        }
    }

    @Test
    void the_lessons_that_were_kept_are_read_without_network_and_go_at_sign_out(Site site) {
        try (BrowserContext student = Looking.alone(site, "etudiant")) {
            Page page = student.newPage();
            keepLessons(page);
            student.setOffline(true);
            lessonsAreRead(site, page);
            gradedWorkWaitsAndHelpDoesNot(page);

            student.setOffline(false);
            page.navigate("/accueil");
            page.locator("details.compte summary").click();
            page.click("text=Se déconnecter");
            assertThat(page).hasURL(site.address() + "/");
            assertThat(lessonCaches(page)).isZero();
        }
    }

    private static void lessonsAreRead(Site site, Page page) {
        page.navigate(LESSON);
        assertThat(page)
                .hasURL(site.address() + KEPT + "#lecon-" + LESSONS.get(0).slug());
        assertThat(page.locator("[data-reseau]")).containsText("Vous lisez hors ligne");
        assertThat(page.locator("[data-reseau]")).isVisible();
        assertThat(page.locator("article")).hasCount(LESSONS.size());
        assertThat((Boolean) page.evaluate(
                        "document.fonts.ready.then(() => document.fonts.check('16px \"Atkinson Hyperlegible\"'))"))
                .isTrue();
    }

    private static void gradedWorkWaitsAndHelpDoesNot(Page page) {
        page.navigate(Module.address(Module.quiz()));
        assertThat(page.locator("h1")).hasText("Sans réseau");
        assertThat(page.locator("main")).containsText("Elles demandent le réseau");
        assertThat(page.locator("[data-gardees] a")).hasText(Module.COURSE.title());
        page.navigate(HELP);
        assertThat(page.locator("li.secours")).hasCount(5);
    }

    @Test
    void what_is_kept_names_nobody_and_goes_when_somebody_else_signs_in(Site site) {
        try (BrowserContext student = Looking.alone(site, "etudiant")) {
            Page page = student.newPage();
            keepLessons(page);
            String kept = (String) page.evaluate("caches.match('" + KEPT + "').then(answer => answer.text())");
            page.navigate("/mon-compte/profil");
            String name = page.locator(".compte-menu .fort").textContent();
            assertThat(kept).doesNotContain(name).contains(LESSONS.get(0).title());

            student.clearCookies();
            Site.post(student, "/api/connexion", "identifiant", "etudiant2", "motdepasse", Site.PASSWORD);
            page.navigate("/accueil");
            assertThat(page.evaluate(NO_LESSONS_LEFT)).isEqualTo(true);
        }
    }

    @Test
    void a_manager_gives_a_third_more_and_no_other_manager_reads_it(Site site) {
        String member = site.addresses().get("/gestion/promotions/{promotion}/membres/{person}");
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page page = manager.newPage();
            page.navigate(member);
            page.click("text=Accorder l’aménagement");
            assertThat(page.locator("#amenagement-erreur")).containsText("Indiquez le premier et le dernier jour.");

            page.selectOption("#tiers", "1");
            page.fill("#pauses", "2");
            page.fill("#minutes", "5");
            page.fill("#du", "2026-09-01");
            page.fill("#au", "2027-08-31");
            page.click("text=Accorder l’aménagement");
            assertThat(page.locator("#amenagements")).containsText("Un tiers de temps en plus, 2 pauses de 5");
            page.click("text=Mettre fin à cet aménagement");
            assertThat(page.locator("#amenagements")).containsText("Terminé");
        }
        try (BrowserContext other = site.as("gestionnaire2")) {
            assertThat(Site.get(other, member).status()).isEqualTo(404);
        }
    }

    @Test
    void the_size_of_the_text_is_kept_from_page_to_page(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate("/aide");
            page.click("[data-taille]");
            page.click("[data-taille]");
            assertThat(page.locator("[data-taille-nom]")).hasText("très grande");

            page.navigate("/accessibilite");
            assertThat(page.locator("html")).hasAttribute("data-texte", "tres-grand");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("20px");
        }
    }

    @Test
    void a_printed_lesson_is_whole_and_says_its_version(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page page = student.newPage();
            page.navigate(LESSON);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".papier-seul")).isVisible();
            assertThat(page.locator(".papier-seul")).containsText("Version ");
            assertThat(page.locator(".sources")).isVisible();
            assertThat(page.locator(".ma-note")).isHidden();
            assertThat(page.locator("header.entete")).isHidden();
        }
    }

    private static void keepLessons(Page page) {
        page.navigate(Module.ADDRESS);
        page.click("[data-garder]");
        Locator state = page.locator("[data-etat]");
        assertThat(state).containsText("Gardées sur cet appareil");
        page.evaluate("navigator.serviceWorker.controller ? null : new Promise(done =>"
                + " navigator.serviceWorker.addEventListener('controllerchange', () => done(null)))");
    }

    private static int lessonCaches(Page page) {
        return (Integer) page.evaluate(
                "caches.keys().then(names => names.filter(name => name.startsWith('prendresoin-lecons-')).length)");
    }
}
