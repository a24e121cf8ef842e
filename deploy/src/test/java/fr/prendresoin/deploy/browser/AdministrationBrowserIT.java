package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(SharedSite.class)
class AdministrationBrowserIT {

    private static final String JOURNAL = "/administration/journal";

    @Test
    void a_national_role_waits_for_a_second_administrator_who_declines_and_the_journal_says_why(Site site) {
        String account = Addresses.account(site, "tuteur");
        try (BrowserContext first = site.as("administrateur");
                BrowserContext second = site.as("administrateur2")) {
            Page proposing = first.newPage();
            proposing.navigate(account);
            proposing.locator("#role").selectOption("DOYENS");
            proposing.locator("#nommer").getByLabel("Raison").fill("Essai de nomination");
            press(proposing, "Donner le rôle");
            assertThat(proposing.locator(".bandeau[role=status]")).containsText("7 jours");
            assertThat(proposing.locator("#propositions")).containsText("un autre administrateur doit confirmer");

            Page deciding = second.newPage();
            deciding.navigate(account);
            Locator proposal = deciding.locator("#propositions");
            proposal.locator("summary").click();
            proposal.getByLabel("Raison").fill("Mandat non renouvelé");
            press(deciding, "Refuser la nomination");
            assertThat(deciding.locator(".bandeau[role=status]")).containsText("n’aura pas lieu");

            deciding.navigate(JOURNAL + "?acte=administration.PROPOSAL_DECLINED&verification=oui");
            String journal = deciding.locator("#contenu").innerText();
            assertThat(journal)
                    .contains("Mandat non renouvelé", "Administrateur2 Démonstration", "Le journal est intact");
        }
    }

    @Test
    void a_suspended_person_is_out_at_once_and_back_when_the_account_is_open_again(Site site) {
        String account = Addresses.account(site, "tuteur");
        try (BrowserContext administrator = site.as("administrateur");
                BrowserContext person = site.visitor()) {
            Site.post(person, "/api/connexion", "identifiant", "tuteur", "motdepasse", Site.PASSWORD);
            assertThat(Site.get(person, "/accueil").status()).isEqualTo(200);

            decide(administrator, account, "/suspension", "Essai de suspension");
            assertThat(Site.get(person, "/accueil").status()).isEqualTo(302);

            decide(administrator, account, "/reactivation", "Fin de l’essai");
            Site.post(person, "/api/connexion", "identifiant", "tuteur", "motdepasse", Site.PASSWORD);
            assertThat(Site.get(person, "/accueil").status()).isEqualTo(200);
        }
    }

    @Test
    void a_form_without_a_reason_comes_back_with_its_values_and_says_what_is_missing(Site site) {
        try (BrowserContext administrator = site.as("administrateur")) {
            Page page = administrator.newPage();
            page.navigate(Addresses.account(site, "enseignant"));
            page.locator("#role").selectOption("TEACHER");
            press(page, "Donner le rôle");

            assertThat(page.locator("#role")).hasValue("TEACHER");
            assertThat(page.locator("#faculte-erreur")).containsText("La faculté manque");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est enregistré");
        }
    }

    private static void decide(BrowserContext administrator, String account, String what, String reason) {
        assertThat(Site.post(administrator, "/api" + account + what, "motif", reason, "formulaire", "compte")
                        .headers()
                        .get("location"))
                .contains("fait=");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }
}
