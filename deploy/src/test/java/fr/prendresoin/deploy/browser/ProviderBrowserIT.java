package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A health professional comes by Pro Santé Connect, played by a provider of this machine. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ProviderBrowserIT {

    private Site site;

    @AfterEach
    void the_provider_is_itself_again() {
        site.provider().identifiesAt("eidas1");
    }

    @Test
    void a_professional_comes_without_an_account_and_chooses_their_situation_once(Site shared) {
        site = shared;
        site.provider().letsIn(professional("899900007727", activity("L", ""), activity("S", "750000001")));
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate("/formations");
            page.getByText("Pro Santé Connect").click();

            assertThat(page.locator("h1")).hasText("Dans quelle situation suivez-vous vos formations\u00A0?");
            page.getByText("Continuer").click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            page.getByText("exercice libéral").click();
            page.getByText("Continuer").click();
            page.waitForURL("**/formations");
            assertThat(visitor.cookies()).extracting(cookie -> cookie.name).doesNotContain("prendre-soin-depart");
        }
        try (BrowserContext later = site.visitor()) {
            Page page = later.newPage();
            page.navigate("/connexion/pro-sante-connect");
            page.waitForURL("**/accueil");
        }
    }

    @Test
    void an_identity_that_was_not_verified_well_enough_is_refused_with_a_way_out(Site shared) {
        site = shared;
        site.provider().letsIn(professional("899900007735"));
        site.provider().identifiesAt("eidas0");
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate("/connexion/pro-sante-connect");

            assertThat(page.locator("h1")).hasText("La connexion n’a pas abouti");
            assertThat(page.getByText("Recommencer").first()).isVisible();
            assertThat(page.url()).endsWith("/connexion/impossible?motif=LEVEL&par=pro-sante-connect");
            page.getByText("Choisir un autre moyen de connexion").click();
            page.waitForURL("**/connexion");
        }
    }

    @Test
    void who_is_of_no_register_of_professionals_gets_no_account(Site shared) {
        site = shared;
        site.provider().letsIn(professional("375000000100"));
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate("/connexion/pro-sante-connect");

            assertThat(page.getByText("ni numéro RPPS ni numéro ADELI")).isVisible();
            page.navigate("/accueil");
            page.waitForURL("**/connexion?retour=**");
        }
    }

    @SafeVarargs
    private static Map<String, Object> professional(String nationalId, Map<String, Object>... activities) {
        Map<String, Object> registration = Map.of("codeProfession", "10", "activities", List.of(activities));
        return Map.of(
                "SubjectNameID",
                nationalId,
                "family_name",
                "Testfamille",
                "given_name",
                "Testprénom",
                "SubjectRefPro",
                Map.of("exercices", List.of(registration)));
    }

    private static Map<String, Object> activity(String mode, String finess) {
        return Map.of("codeModeExercice", mode, "numeroFinessSite", finess);
    }
}
