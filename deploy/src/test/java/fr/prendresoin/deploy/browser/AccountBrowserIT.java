package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way of a new account, whose holder nobody else signs in as: first password, second factor, sessions. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class AccountBrowserIT {

    private static final String LOGIN = "nouveau";
    private static final String PASSWORD = "quatre mots sans lien";
    private static final String SECURITY = "/mon-compte/securite";

    @Test
    void a_new_account_is_activated_by_mail_protected_by_a_second_factor_and_watched_over(Site site) {
        try (BrowserContext home = site.visitor();
                BrowserContext library = site.visitor()) {
            Page page = home.newPage();
            choosePassword(site, page);
            signIn(page);
            assertThat(page).hasURL(site.address() + "/accueil");
            List<String> codes = setUpSecondFactor(page);

            Page elsewhere = library.newPage();
            signIn(elsewhere);
            assertThat(elsewhere).hasURL(site.address() + "/connexion/code?retour=");
            assertThat(Site.get(library, "/accueil").headers().get("location")).startsWith("/connexion");
            giveCode(elsewhere, "AAAAA-AAAAA");
            assertThat(elsewhere.getByRole(AriaRole.ALERT)).containsText("Ce code ne convient pas");
            giveCode(elsewhere, codes.get(0));
            assertThat(elsewhere).hasURL(site.address() + "/accueil");

            page.navigate(SECURITY);
            assertThat(page.getByText("Codes de secours encore valables")).containsText("9");
            assertThat(page.getByRole(AriaRole.CELL, new GetByRoleOptions().setName("Un autre navigateur")))
                    .hasCount(1);
            click(page, "Terminer les autres sessions");
            assertThat(page.locator(".bandeau[role=status]")).containsText("Vos autres sessions sont fermées");
            elsewhere.reload();
            assertThat(elsewhere.getByRole(AriaRole.HEADING).first()).hasText("Se connecter");
        }
    }

    @Test
    void who_asks_for_a_link_learns_nothing_of_who_has_an_account(Site site) {
        try (BrowserContext context = site.visitor()) {
            String known = Site.post(context, "/api/mot-de-passe/oubli", "identifiant", "doyens")
                    .headers()
                    .get("location");
            String unknown = Site.post(context, "/api/mot-de-passe/oubli", "identifiant", "personne")
                    .headers()
                    .get("location");

            assertThat(known).isEqualTo(unknown).isEqualTo("/mot-de-passe/oubli?fait=demande");
        }
    }

    private static void choosePassword(Site site, Page page) {
        page.navigate("/connexion");
        page.getByText("Mot de passe oublié, ou pas encore choisi").click();
        page.getByLabel("Identifiant").fill(LOGIN);
        click(page, "Recevoir un lien");
        assertThat(page.locator(".bandeau[role=status]")).containsText("Si un compte existe");

        page.navigate(Mailbox.linkTo(site, LOGIN));
        page.getByLabel("Nouveau mot de passe").fill("motdepasse2026");
        click(page, "Enregistrer");
        assertThat(page.getByText("parmi les premiers qu’on essaierait")).isVisible();
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        click(page, "Enregistrer");
        assertThat(page.locator(".bandeau[role=status]")).containsText("Votre mot de passe est enregistré");
    }

    private static List<String> setUpSecondFactor(Page page) {
        page.navigate(SECURITY);
        page.locator("#actuel-facteur").fill(PASSWORD);
        click(page, "Mettre en place");
        String secret = page.locator(".cle-secrete").textContent();
        page.getByLabel("Code de 6 chiffres").fill(new Authenticator(secret).code(Instant.now()));
        click(page, "Activer la double vérification");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Codes de secours");
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        List<String> codes = page.locator(".codes li").allTextContents();
        assertThat(codes).hasSize(10);
        click(page, "Je les ai notés");
        return codes;
    }

    private static void signIn(Page page) {
        page.navigate("/connexion");
        page.getByLabel("Identifiant").fill(LOGIN);
        page.locator("#motdepasse").fill(PASSWORD);
        click(page, "Se connecter");
    }

    private static void giveCode(Page page, String code) {
        page.getByLabel("Code de l’application ou code de secours").fill(code);
        click(page, "Continuer");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
