package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.prendresoin.catalogue.Lesson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** “Voir comme”: with a reason, announced, read-only, in the journal, and told to whom was seen. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class LookingBrowserIT {

    private static final String BANNER = "en lecture seule";
    private static final String NOT_WRITTEN = "rien ne s’enregistre en son nom";

    @Test
    void an_administrator_sees_as_a_student_and_comes_back_by_keyboard_on_a_telephone(Site site) {
        try (BrowserContext context = Looking.alone(site, "administrateur")) {
            Page page = context.newPage();
            page.setViewportSize(320, 800);
            page.navigate(Addresses.account(site, "etudiant"));
            Keyboard keyboard = new Keyboard(page);
            Locator card = page.locator("#voir-comme");
            keyboard.open(card.locator("summary"));
            keyboard.open(card.locator("button"));
            assertThat(card).containsText("Écrivez la raison");
            keyboard.type(card.getByLabel("Raison"), Looking.REASON);
            keyboard.open(card.locator("button"));

            assertThat(page).hasURL(site.address() + "/accueil");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Étudiant Démonstration, " + BANNER);
            page.navigate("/formations");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText(BANNER);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);

            keyboard.open(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Revenir à votre compte")));
            assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
            page.navigate("/administration/journal?acte=viewing.VIEWING_ENDED");
            assertThat(page.locator("#contenu")).containsText(Looking.REASON);
            assertThat(page.locator("#contenu")).containsText("Administrateur Démonstration");
        }
    }

    @Test
    void nothing_is_written_and_neither_the_account_nor_answers_nor_files_are_shown(Site site) {
        String lesson = Module.address(Module.only(Lesson.class).get(1));
        String result = site.addresses().get("/formations/{course}/{chapter}/{activity}/evaluation/{attempt}/resultat");
        try (BrowserContext student = site.as("etudiant")) {
            Site.get(student, Module.address(Module.only(Lesson.class).get(0)));
            String before = Site.get(student, "/accueil").text();

            try (BrowserContext looking = Looking.as(site, "administrateur", Addresses.account(site, "etudiant"))) {
                assertThat(Site.get(looking, lesson).status()).isEqualTo(200);
                assertRefused(Site.post(looking, "/api" + lesson + "/termine"), NOT_WRITTEN);
                assertRefused(Site.post(looking, "/api/mon-compte/securite/sessions/fin"), NOT_WRITTEN);
                assertRefused(Site.post(looking, "/api/gestion/promotions"), NOT_WRITTEN);
                assertRefused(Site.get(looking, "/mon-compte/profil"), "ne se montre qu’à elle");
                assertRefused(Site.get(looking, "/mon-compte/securite"), "ne se montre qu’à elle");
                assertRefused(Site.get(looking, result), "à une évaluation ne se montrent qu’à elle");
                assertRefused(Site.get(looking, "/api/administration/journal.csv"), "aucun fichier");
                assertThat(Site.get(looking, "/administration/comptes").status())
                        .isEqualTo(403);
            }

            assertThat(Site.timeless(Site.get(student, "/accueil").text())).isEqualTo(Site.timeless(before));
            assertThat(Site.get(student, "/mon-compte/securite").text())
                    .contains("Consultations par un tiers", "Administration de la plateforme", Looking.REASON);
        }
    }

    private static void assertRefused(APIResponse answer, String sentence) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(403);
        assertThat(answer.text()).as(answer.url()).contains(sentence, BANNER);
    }

    /** The minute of the page is not what it says of the course. */
    @Test
    void nobody_sees_as_an_administrator_a_manager_or_themselves_nor_as_the_student_of_another(Site site) {
        String enrolment = site.addresses().get("/gestion/inscriptions/{enrolment}");
        try (BrowserContext administrator = Looking.alone(site, "administrateur");
                BrowserContext other = Looking.alone(site, "gestionnaire2")) {
            for (String login : new String[] {"administrateur", "administrateur2", "doyens", "gestionnaire", "jury"}) {
                String account = Addresses.account(site, login);
                assertThat(Site.get(administrator, account).text()).doesNotContain("id=\"voir-comme\"");
                APIResponse refused =
                        Looking.begin(administrator, account, account.substring(account.lastIndexOf('/') + 1));
                assertThat(refused.headers().get("location")).contains("refus=");
            }

            String student = Addresses.account(site, "etudiant");
            String person = student.substring(student.lastIndexOf('/') + 1);
            assertThat(Looking.begin(other, enrolment, person).status()).isEqualTo(404);
            assertThat(Site.get(administrator, "/accueil").text()).doesNotContain(BANNER);
        }
    }

    @Test
    void signing_out_ends_it_and_leaves_nobody_signed_in(Site site) {
        String enrolment = Looking.enrolmentOfTheStudent(site);
        try (BrowserContext looking = Looking.as(site, "gestionnaire", enrolment)) {
            assertThat(Site.get(looking, "/accueil").text()).contains(BANNER);
            Site.post(looking, "/api/deconnexion");

            assertThat(Site.get(looking, "/accueil").status()).isEqualTo(302);
        }
    }
}
