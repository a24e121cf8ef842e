package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager composes a cohort, sees whom it means, tries an obligation before deciding it, and lets a student pause. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class CohortBrowserIT {

    @Test
    void a_cohort_is_composed_tried_and_put_away_without_a_mouse(Site site) {
        try (BrowserContext manager = site.as("etablissement")) {
            Page page = manager.newPage();
            page.navigate("/gestion/cohortes/nouvelle?unite=0755976n");
            Keyboard keyboard = new Keyboard(page);
            compose(page, keyboard);
            require(page, keyboard);
            changeCriteria(page, keyboard);

            page.click("text=Archiver cette cohorte");
            page.click("text=Oui, archiver la cohorte");
            assertThat(page.locator(".bandeau[role=status]")).containsText("La cohorte est archivée");
            assertThat(page.locator("main")).not().containsText("Quatrième année de pharmacie");
        }
    }

    private static void compose(Page page, Keyboard keyboard) {
        keyboard.type(page.locator("#nom"), "Quatrième année de pharmacie");
        Locator pharmacy = page.locator("input[name=filiere][value=PHARMACY]");
        keyboard.tick(page.locator("input[name=filiere]"), pharmacy);
        assertThat(page.locator("#compte")).containsText("concernées");
        Locator fourth = page.locator("input[name=annee][value='4']");
        keyboard.tick(page.locator("input[name=annee]"), fourth);
        assertThat(page.locator("#compte")).hasText("31 personnes concernées");

        keyboard.open(page.locator("button:has-text('Créer la cohorte')"));
        assertThat(page.locator("h1")).hasText("Quatrième année de pharmacie");
        assertThat(page.locator(".chapo")).containsText("filière = pharmacie et année d’études = 4");
    }

    private static void require(Page page, Keyboard keyboard) {
        page.selectOption("#formation", "qualite-de-vie-au-travail");
        page.fill("#echeance", "2099-01-31");
        keyboard.open(page.locator("button:has-text('Voir ce qui va se passer')"));
        assertThat(page.locator("#essai")).containsText("Personne ne sera inscrit de plus");
        keyboard.open(page.locator("button:has-text('Confirmer l’obligation')"));
        assertThat(page.locator(".bandeau[role=status]")).containsText("L’obligation est enregistrée");
    }

    private static void changeCriteria(Page page, Keyboard keyboard) {
        keyboard.open(page.locator("a:has-text('Changer les critères')"));
        keyboard.tick(
                page.locator("#criteres input[name=annee]"), page.locator("#criteres input[name=annee][value='5']"));
        keyboard.open(page.locator("button:has-text('Voir qui entre et qui sort')"));
        assertThat(page.locator("#essai")).containsText("Personne ne sort.");
        assertThat(page.locator("#essai")).containsText("31 personnes restent.");
        keyboard.open(page.locator("button:has-text('Confirmer les nouveaux critères')"));
        assertThat(page.locator("#erreur-criteres")).isVisible();
        assertThat(page.locator("#criteres input[name=annee][value='5']")).isChecked();
        page.fill("#essai textarea", "Décision du conseil");
        keyboard.open(page.locator("button:has-text('Confirmer les nouveaux critères')"));
        assertThat(page.locator(".bandeau[role=status]")).containsText("Les critères sont changés");
        assertThat(page.locator(".chapo")).containsText("année d’études = 4 ou 5");
    }

    @Test
    void without_script_a_button_counts_and_what_is_wrong_stands_beside_its_field(Site site) {
        try (BrowserContext manager = site.as("gestionnaire")) {
            manager.route("**/*.js*", route -> route.abort());
            Page page = manager.newPage();
            page.navigate("/gestion/cohortes/nouvelle?unite=0755976n-medecine");
            page.check("input[name=filiere][value=MEDICINE]");
            page.check("input[name=annee][value='2']");
            page.click("text=Compter");
            assertThat(page.locator("#compte")).hasText("58 personnes concernées");
            assertThat(page.locator("input[name=annee][value='2']")).isChecked();

            page.click("button:has-text('Créer la cohorte')");
            assertThat(page.locator("#nom-erreur")).containsText("Le nom manque");
            assertThat(page.locator("input[name=annee][value='2']")).isChecked();
        }
    }

    @Test
    void a_student_pauses_and_comes_back(Site site) {
        try (BrowserContext manager = site.as("etablissement")) {
            Page page = manager.newPage();
            page.navigate("/gestion/promotions?faculte=0755976n-pharmacie");
            page.click("main table a");
            page.click("#etudiants tbody a");
            page.click("text=Enregistrer la césure");
            assertThat(page.locator("#debut-erreur")).containsText("Le premier jour manque");

            page.fill("#debut", LocalDate.now(ZoneId.of("Europe/Paris")).toString());
            page.fill("#motif-cesure", "Semestre à l’étranger");
            page.click("text=Enregistrer la césure");
            assertThat(page.locator("main")).containsText("En césure depuis le");
            page.click("text=Mettre fin à la césure aujourd’hui");
            page.fill("details[open] textarea", "Reprise");
            page.click("details[open] button");
            assertThat(page.locator("main")).containsText("Césure du");
            assertThat(page.content()).contains("Les dates limites sont recalculées");
        }
    }
}
