package fr.prendresoin.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager brings thirty students in, sees them in their promotion, and takes the import back. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ImportBrowserIT {

    @Test
    void a_manager_imports_thirty_students_sees_them_and_undoes(Site site) {
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page page = manager.newPage();
            Imports.check(page, Imports.list(8, 30));
            assertThat(page.textContent("h1")).contains("30 lignes sont prêtes");
            page.click("text=Importer les lignes valides");
            page.waitForSelector("#titre-retour");
            String report = page.url();
            assertThat(page.textContent("h1")).contains("30 lignes sont importées");

            page.navigate("/gestion/promotions");
            page.click("a:has-text('12e année')");
            assertThat(page.textContent("main")).contains("Essai-8", "Étudiant 30");

            page.navigate(report);
            page.click("text=Annuler cet import");
            page.click("text=Oui, tout annuler");
            page.waitForSelector("h1:has-text('a été annulé')");
            page.navigate("/gestion/promotions");
            page.click("a:has-text('12e année')");
            assertThat(page.textContent("main")).doesNotContain("Essai-8");
        }
    }

    @Test
    void the_same_journey_needs_no_script(Site site) {
        try (BrowserContext manager = site.as("gestionnaire")) {
            manager.route("**/*.js*", route -> route.abort());
            Page page = manager.newPage();
            page.navigate("/gestion/imports");
            page.setInputFiles("#fichier", Imports.list(9, 2));
            page.click("#deposer button");
            page.click("text=Voir l’aperçu");
            while (page.textContent("h1").contains("se prépare")) {
                page.click("text=Actualiser");
            }

            assertThat(page.textContent("h1")).contains("2 lignes sont prêtes");
            page.click("text=Abandonner");
            assertThat(page.textContent("main")).contains("L’import est abandonné");
        }
    }
}
