package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Students come by the Keycloak of their university, a real one. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class KeycloakBrowserIT {

    private static final String DOOR = "/connexion/universite";
    private static final String REFUSAL = "/connexion/impossible?motif=EXPIRED&par=universite";
    private static final String TRIP = "prendre-soin-depart";
    private static final String CHOSEN = "les tilleuls de la cour";
    private static final String BUTTON = "Université d’essai";

    /** The faculty brings its students in while Keycloak starts. */
    @BeforeAll
    static void the_faculty_has_enrolled_three_students(Site site) {
        site.keycloak().start();
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page page = manager.newPage();
            Imports.check(page, Imports.list(6, 3));
            page.click("text=Importer les lignes valides");
            page.waitForSelector("#titre-retour");
        }
        site.keycloak().await();
    }

    @Test
    void a_student_signs_in_at_their_university_and_out_of_the_platform(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate("/formations");
            page.getByText(BUTTON).click();
            fill(page, "inscrit");
            page.waitForURL(site.address() + "/formations");
            assertThat(page.locator(".compte-menu")).containsText("Étudiant 01");

            page.locator("details.compte summary").click();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se déconnecter"))
                    .click();
            page.waitForURL(site.address() + "/");
            page.navigate("/formations");
            page.waitForURL("**/connexion?retour=**");
        }
    }

    @Test
    void a_new_key_of_the_university_is_learnt(Site site) {
        signIn(site, "inscrit");

        site.keycloak().changeKey();

        signIn(site, "inscrit");
    }

    @Test
    void who_the_faculty_has_not_enrolled_is_told_whom_to_ask(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate(DOOR);
            fill(page, "inconnu");

            assertThat(page.locator("h1")).hasText("Votre université ne vous a pas encore inscrit");
            assertThat(page.getByText("Demandez à la scolarité de votre faculté"))
                    .isVisible();
            assertThat(page.url()).endsWith("/connexion/impossible?motif=NOT_ENROLLED&par=universite");
            assertThat(Site.get(visitor, "/accueil").status()).isEqualTo(302);
        }
    }

    @Test
    void a_suspended_account_stays_closed_although_the_university_lets_in(Site site) {
        signIn(site, "suspendu");
        try (BrowserContext administrator = site.as("administrateur")) {
            Page page = administrator.newPage();
            page.navigate("/administration/comptes?nom=Essai-6");
            String account = page.locator("a:has-text('Étudiant 02')").getAttribute("href");
            Site.post(administrator, "/api" + account + "/suspension", "motif", "Essai", "formulaire", "compte");
        }
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate(DOOR);
            fill(page, "suspendu");

            assertThat(page.getByText("Votre compte est suspendu")).isVisible();
            assertThat(Site.get(visitor, "/accueil").status()).isEqualTo(302);
        }
    }

    @Test
    void who_has_no_password_here_gives_their_address_and_once_protected_is_asked_for_a_code_after_the_university(
            Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate("/mon-compte/profil");
            page.getByText(BUTTON).click();
            fill(page, "protege");
            page.waitForURL("**/mon-compte/profil");
            String login = page.locator("dt:has-text('Identifiant') + dd").textContent();
            page.getByLabel("Nouvelle adresse").fill("protege@demonstration.invalid");
            page.getByText("Changer d’adresse").last().click();
            assertThat(page.locator(".bandeau[role=status]")).containsText("Votre adresse est changée");

            Site.post(visitor, "/api/mot-de-passe/oubli", "identifiant", login);
            choose(page, Mailbox.linkTo(site, "protege"));
            Authenticator authenticator = protect(page, login);
            visitor.clearCookies();

            page.navigate(DOOR + "?retour=/formations");
            fill(page, "protege");
            page.waitForURL("**/connexion/code?*");
            assertThat(Site.get(visitor, "/accueil").status()).isEqualTo(302);
            page.getByLabel("Code de l’application ou code de secours").fill("000000");
            page.getByText("Continuer", new GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".bandeau--erreur, .erreur").first()).isVisible();
            page.getByLabel("Code de l’application ou code de secours")
                    .fill(authenticator.code(Instant.now().plusSeconds(30)));
            page.getByText("Continuer", new GetByTextOptions().setExact(true)).click();
            page.waitForURL(site.address() + "/formations");
        }
    }

    private static void choose(Page page, String link) {
        page.navigate(link);
        page.getByLabel("Nouveau mot de passe").fill(CHOSEN);
        page.getByText("Enregistrer", new GetByTextOptions().setExact(true)).click();
    }

    /** Signs in by the password and sets the application up. */
    private static Authenticator protect(Page page, String login) {
        page.navigate("/connexion?retour=/mon-compte/securite");
        page.getByLabel("Identifiant").fill(login);
        page.locator("#motdepasse").fill(CHOSEN);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se connecter"))
                .click();
        page.waitForURL("**/mon-compte/securite");
        page.locator("#actuel-facteur").fill(CHOSEN);
        page.getByText("Mettre en place", new GetByTextOptions().setExact(true)).click();
        Authenticator authenticator =
                new Authenticator(page.locator(".cle-secrete").textContent());
        page.getByLabel("Code de 6 chiffres").fill(authenticator.code(Instant.now()));
        page.getByText("Activer la double vérification", new GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/mon-compte/securite/codes*");
        return authenticator;
    }

    @Test
    void an_answer_opens_nothing_in_another_browser_with_another_state_or_twice(Site site) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate(DOOR);
            List<Cookie> begun = visitor.cookies().stream()
                    .filter(cookie -> cookie.name.equals(TRIP))
                    .toList();
            visitor.clearCookies(new ClearCookiesOptions().setName(TRIP));
            String answer = page.waitForRequest(Pattern.compile("/retour\\?"), () -> fill(page, "inscrit"))
                    .url();
            page.waitForURL(site.address() + REFUSAL);

            visitor.addCookies(begun);
            assertThat(leads(visitor, answer.replaceFirst("state=[^&]+", "state=another")))
                    .isEqualTo(REFUSAL);
            visitor.addCookies(begun);
            assertThat(leads(visitor, answer)).isEqualTo("/accueil");
            visitor.addCookies(begun);
            assertThat(leads(visitor, answer)).isEqualTo(REFUSAL);
        }
    }

    private static String leads(BrowserContext browser, String address) {
        return Site.get(browser, address).headers().get("location");
    }

    private static void signIn(Site site, String person) {
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate(DOOR);
            fill(page, person);
            page.waitForURL(site.address() + "/accueil");
        }
    }

    private static void fill(Page page, String person) {
        page.locator("#username").fill(person);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
    }
}
