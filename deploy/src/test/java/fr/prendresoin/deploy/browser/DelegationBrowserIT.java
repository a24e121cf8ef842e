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

/** What managers pass on, and what administrators take back by two. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class DelegationBrowserIT {

    private static final String TEAM = "/gestion/equipe";
    private static final String UNKNOWN = "Personne n’a de compte ouvert";

    @Test
    void an_establishment_gives_the_management_of_a_faculty_and_takes_it_back_by_keyboard_on_a_telephone(Site site) {
        try (BrowserContext context = site.as("etablissement")) {
            Page page = context.newPage();
            page.setViewportSize(320, 800);
            page.navigate(TEAM);
            Keyboard keyboard = new Keyboard(page);
            keyboard.type(page.locator("#personne"), "enseignant");
            page.locator("#role").selectOption("FACULTY_MANAGER");
            page.locator("#unite").selectOption("0755976n-pharmacie");
            keyboard.type(page.locator("#nommer").getByLabel("Raison"), "Remplace une collègue");
            keyboard.open(button(page, "Donner le rôle"));
            assertThat(page.locator(".bandeau[role=status]")).containsText("Le rôle est donné");

            Locator given = page.locator("section")
                    .filter(new Locator.FilterOptions().setHas(page.locator("#unite-0755976n-pharmacie")));
            assertThat(given).containsText("Enseignant Démonstration");
            keyboard.open(given.locator("summary"));
            keyboard.type(given.getByLabel("Raison"), "Fin du remplacement");
            keyboard.open(given.locator("button"));

            assertThat(page.locator(".bandeau[role=status]")).containsText("Le rôle est retiré");
            assertThat(given).containsText("Personne n’a encore de rôle ici");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void who_does_not_exist_who_is_suspended_and_who_is_national_are_one_answer_that_names_nobody(Site site) {
        try (BrowserContext context = site.as("etablissement")) {
            for (String login : new String[] {"personne-de-ce-nom", "suspendu", "administrateur"}) {
                Page page = context.newPage();
                page.navigate(TEAM);
                page.locator("#personne").fill(login);
                page.locator("#role").selectOption("TEACHER");
                page.locator("#unite").selectOption("0755976n-medecine");
                page.locator("#nommer").getByLabel("Raison").fill("Essai");
                button(page, "Donner le rôle").click();

                assertThat(page.locator("#personne-erreur")).containsText(UNKNOWN);
                assertThat(page.locator("#personne")).hasValue(login);
                assertThat(page.locator("#contenu")).not().containsText("Administrateur Démonstration");
            }
        }
    }

    @Test
    void a_faculty_passes_on_teaching_and_no_management(Site site) {
        try (BrowserContext context = site.as("gestionnaire")) {
            Page page = context.newPage();
            page.navigate(TEAM);

            assertThat(page.locator("#role option")).hasCount(3);
            assertThat(page.locator("#contenu")).containsText("Rien ne se trouve sous votre faculté");
            assertThat(appoint(context, "FACULTY_MANAGER", "0755976n-medecine")).isEqualTo(403);
            assertThat(appoint(context, "ADMINISTRATOR", "0755976n-medecine")).isEqualTo(403);
            assertThat(appoint(context, "TEACHER", "0313218e-pharmacie")).isEqualTo(403);
        }
    }

    private static int appoint(BrowserContext context, String role, String unit) {
        return Site.post(
                        context,
                        "/api/gestion/equipe/roles",
                        "personne",
                        "enseignant",
                        "role",
                        role,
                        "unite",
                        unit,
                        "motif",
                        "Essai")
                .status();
    }

    @Test
    void a_national_role_ends_only_when_a_second_administrator_agrees(Site site) {
        String account = Addresses.account(site, "doyens");
        try (BrowserContext first = site.as("administrateur");
                BrowserContext second = site.as("administrateur2")) {
            Page proposing = first.newPage();
            proposing.navigate(account);
            Locator held = proposing.locator("li.obligation").first();
            held.locator("summary").click();
            held.getByLabel("Raison").fill("Fin de mandat");
            held.locator("button").click();
            assertThat(proposing.locator(".bandeau[role=status]")).containsText("Le retrait est proposé");
            assertThat(proposing.locator("#propositions")).containsText("un autre administrateur doit confirmer");
            assertThat(proposing.locator("#contenu")).containsText("Conférence des doyens");

            Page deciding = second.newPage();
            deciding.navigate(account);
            assertThat(button(deciding, "Confirmer le retrait")).isVisible();
            Locator proposal = deciding.locator("#propositions");
            proposal.locator("summary").click();
            proposal.getByLabel("Raison").fill("Mandat prolongé");
            button(deciding, "Refuser le retrait").click();
            assertThat(deciding.locator(".bandeau[role=status]")).containsText("n’aura pas lieu");

            deciding.navigate("/administration/journal?acte=administration.END_DECLINED");
            assertThat(deciding.locator("#contenu")).containsText("Mandat prolongé");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
