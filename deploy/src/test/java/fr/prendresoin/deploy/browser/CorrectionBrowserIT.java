package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody corrects what is held about them; the manager of their faculty decides on the name, and no other. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class CorrectionBrowserIT {

    private static final String PROFILE = "/mon-compte/profil";
    private static final String CORRECTIONS = "/gestion/corrections";
    private static final String WANTED = "Nom Retrouvé";

    @Test
    void an_address_takes_the_password_and_a_name_takes_a_manager(Site site) {
        try (BrowserContext student = site.as("etudiant2");
                BrowserContext elsewhere = site.as("gestionnaire");
                BrowserContext manager = site.as("gestionnaire2")) {
            Page profile = student.newPage();
            profile.navigate(PROFILE);
            changeAddress(profile, "autre chose");
            assertThat(profile.getByRole(AriaRole.ALERT)).containsText("Rien n’est changé");
            changeAddress(profile, Site.PASSWORD);
            assertThat(profile.locator(".bandeau[role=status]")).containsText("Votre adresse est changée");
            assertThat(profile.locator("dl.faits").first()).containsText("corrigee@exemple.example");

            askForName(profile, "");
            assertThat(profile.getByRole(AriaRole.ALERT)).containsText("Écrivez votre nom et votre prénom");
            askForName(profile, WANTED);
            assertThat(profile.getByText("Personne n’a encore décidé")).containsText(WANTED);
            assertThat(new AxeBuilder(profile).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();

            assertThat(Site.get(elsewhere, CORRECTIONS).text()).doesNotContain(WANTED);
            keepName(manager.newPage());
            profile.navigate(PROFILE);
            assertThat(profile.getByText("Personne n’a encore décidé")).hasCount(0);
        }
    }

    private static void keepName(Page page) {
        page.navigate(CORRECTIONS);
        assertThat(page.getByText(WANTED)).hasCount(1);
        page.locator("summary", new Page.LocatorOptions().setHasText("Garder le nom actuel"))
                .click();
        button(page, "Garder le nom actuel");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est enregistré");
        assertThat(page.locator("p.erreur")).isVisible();
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        page.getByLabel("Raison").fill("C’est ainsi sur la carte d’étudiant.");
        button(page, "Garder le nom actuel");
        assertThat(page.locator(".bandeau[role=status]")).containsText("Le nom reste tel qu’il est");
        assertThat(page.getByText("Aucune demande n’attend")).isVisible();
    }

    private static void changeAddress(Page page, String password) {
        page.getByLabel("Nouvelle adresse").fill("corrigee@exemple.example");
        page.getByLabel("Mot de passe actuel").fill(password);
        button(page, "Changer d’adresse");
    }

    private static void askForName(Page page, String name) {
        page.locator("#famille").fill(name);
        button(page, "Demander la correction");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
    }
}
