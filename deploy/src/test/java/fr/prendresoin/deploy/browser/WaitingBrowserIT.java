package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits to be sent survives, is shown, is sent once, and is nobody else's. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class WaitingBrowserIT {

    private static final String QUESTION = "/formations/{course}/{chapter}/{activity}/evaluation/{attempt}/{question}";
    private static final String RESULT = "/formations/{course}/{chapter}/{activity}/evaluation/{attempt}/resultat";
    private static final Pattern RECEIPT = Pattern.compile("Enregistré à .* reçu n°");
    private static final String SHOWN = "form[data-question]:not([hidden]) fieldset input";
    private static final String SAVES = "**/api/tentatives/**";
    private static final String KEPT =
            "Object.keys(localStorage).filter(name => name.startsWith('prendresoin.file.')).length";

    @Test
    void an_answer_of_a_killed_tab_is_shown_and_sent_by_the_next_page_that_opens(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page question = open(student, site, 2);
            student.route(SAVES, Route::abort);
            tick(question, 0);
            assertThat(status(question)).containsText("1 réponse en attente d’envoi");
            question.close();

            Page home = student.newPage();
            home.navigate("/accueil");
            assertThat(everywhere(home)).containsText("1 réponse en attente d’envoi");
            student.unroute(SAVES);
            home.evaluate("window.dispatchEvent(new Event('online'))");
            assertThat(everywhere(home)).containsText(RECEIPT);
            assertThat(kept(home)).isZero();
            home.navigate(address(site, 2));
            assertThat(home.locator(SHOWN).nth(0)).isChecked();
        }
    }

    @Test
    void another_person_on_the_same_machine_neither_sees_nor_sends_it(Site site) {
        try (BrowserContext machine = site.as("etudiant")) {
            Page question = open(machine, site, 3);
            machine.route(SAVES, Route::abort);
            tick(question, 0);
            assertThat(status(question)).containsText("en attente d’envoi");
            question.close();
            machine.unroute(SAVES);

            signIn(machine, "etudiant2");
            List<String> saves = new ArrayList<>();
            machine.onRequest(request -> {
                if (request.url().contains("/api/tentatives/")) {
                    saves.add(request.url());
                }
            });
            Page other = machine.newPage();
            other.navigate("/accueil");
            assertThat(other.locator(".recu--partout")).isEmpty();
            assertThat(kept(other)).isEqualTo(1);
            assertThat(saves).isEmpty();

            signIn(machine, "etudiant");
            other.navigate("/accueil");
            assertThat(everywhere(other)).containsText(RECEIPT);
            assertThat(kept(other)).isZero();
        }
    }

    @Test
    void signing_out_while_something_waits_warns_first_and_then_leaves_nothing(Site site) {
        try (BrowserContext machine = site.visitor()) {
            signIn(machine, "etudiant");
            Page question = open(machine, site, 4);
            machine.route(SAVES, Route::abort);
            tick(question, 0);
            assertThat(status(question)).containsText("en attente d’envoi");

            List<String> warnings = new ArrayList<>();
            question.onceDialog(dialog -> {
                warnings.add(dialog.message());
                dialog.dismiss();
            });
            question.locator("details.compte summary").click();
            Locator leave = question.getByText("Se déconnecter");
            leave.click();
            question.waitForCondition(() -> !warnings.isEmpty());
            assertThat(warnings.get(0)).contains("1 enregistrement n’a pas de reçu");
            assertThat(kept(question)).isEqualTo(1);

            question.onceDialog(dialog -> dialog.accept());
            leave.click();
            question.waitForURL(site.address() + "/");
            assertThat(kept(question)).isZero();
        }
    }

    @Test
    void of_two_tabs_one_writes_and_the_other_says_so_until_it_takes_over(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page first = open(student, site, 5);
            Page second = student.newPage();
            second.navigate(address(site, 5));

            assertThat(elsewhere(second)).containsText("un autre onglet");
            assertThat(second.locator(SHOWN).first()).isDisabled();
            takeOver(second);

            assertThat(elsewhere(first)).containsText("un autre onglet");
            assertThat(first.locator(SHOWN).first()).isDisabled();
            tick(second, 0);
            assertThat(status(second)).containsText(RECEIPT);
        }
    }

    @Test
    void of_two_devices_one_writes_and_what_the_other_answered_waits_for_its_learner(Site site) {
        try (BrowserContext home = site.as("etudiant");
                BrowserContext ward = site.as("etudiant")) {
            Page atHome = open(home, site, 6);
            tick(atHome, 0);
            assertThat(status(atHome)).containsText(RECEIPT);
            Page onWard = open(ward, site, 7);
            tick(onWard, 0);
            assertThat(status(onWard)).containsText(RECEIPT);

            tick(atHome, 1);
            assertThat(elsewhere(atHome)).containsText("un autre appareil");
            assertThat(status(atHome)).containsText("1 réponse en attente de votre choix");
            takeOver(atHome);
            assertThat(atHome.locator(SHOWN).nth(1)).isChecked();
            assertThat(kept(atHome)).isZero();
        }
    }

    @Test
    void a_clock_set_back_loses_no_answer(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page question = open(student, site, 8);
            tick(question, 0);
            assertThat(status(question)).containsText(RECEIPT);
            student.clock().setFixedTime("2001-01-01T00:00:00");
            question.reload();
            // The page shows the receipt of before until this one arrives.
            question.waitForResponse(answer -> answer.url().contains("/reponses"), () -> tick(question, 1));
            assertThat(status(question)).containsText(RECEIPT);
            question.reload();

            assertThat(question.locator(SHOWN).nth(1)).isChecked();
        }
    }

    @Test
    void what_is_refused_stays_in_sight_with_its_reason_until_it_was_read(Site site) {
        String submitted = site.addresses().get(RESULT).replaceAll(".*/evaluation/([^/]*)/.*", "$1");
        try (BrowserContext student = site.as("etudiant")) {
            Page home = student.newPage();
            home.navigate("/accueil");
            home.evaluate(
                    "address => PrendreSoin.save(address, { question: 1, choices: ['1'] }, 'question 1')",
                    "/api/tentatives/" + submitted + "/reponses");

            assertThat(everywhere(home))
                    .containsText("question 1 n’a pas été prise en compte. Cet essai est déjà envoyé");
            home.reload();
            assertThat(everywhere(home)).containsText("Cet essai est déjà envoyé");
            home.getByText("J’ai compris").click();
            assertThat(home.locator(".recu--partout")).isEmpty();
            assertThat(kept(home)).isZero();
        }
    }

    @Test
    void a_receipt_leads_to_where_it_is_found_again(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page question = open(student, site, 9);
            tick(question, 0);
            Locator receipt = status(question).getByRole(AriaRole.LINK);
            String number = receipt.innerText().replaceAll(".*\\h", "");
            receipt.click();

            assertThat(question.locator("tbody tr")).hasCount(1);
            assertThat(question.locator("tbody tr")).containsText(number);
            assertThat(question.locator("tbody tr")).containsText("Réponse à la question 9");
            assertThat(question.locator("tbody tr")).containsText("Retrouvé");
            question.locator("#numero").fill("R999999999");
            question.getByText("Chercher").click();
            assertThat(question.locator(".vide")).containsText("Aucun reçu à votre nom");
        }
    }

    @Test
    void the_same_thing_sent_twenty_times_at_once_has_one_receipt(Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            Page question = open(student, site, 10);
            String save = question.locator("[data-tentative]").getAttribute("data-url");
            String answer = "{\"question\":10,\"sequence\":1000000,\"choices\":[0]}";
            String finish = Module.api(Module.COURSE.activities().get(0)) + "/termine";

            assertThat(Set.copyOf(numbers(question, save, answer))).hasSize(1);
            assertThat(Set.copyOf(numbers(question, finish, "{}"))).hasSize(1);
        }
    }

    private static List<?> numbers(Page page, String address, String body) {
        return (List<?>) page.evaluate(
                "([address, body]) => Promise.all(Array.from({ length: 20 }, () => fetch(address, { method: 'POST', body,"
                        + " headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'test' } })"
                        + ".then(answer => answer.json()).then(told => told.number)))",
                List.of(address, body));
    }

    private static String address(Site site, int number) {
        return site.addresses().get(QUESTION).replaceAll("1$", Integer.toString(number));
    }

    /** A browser that never wrote in this attempt says so, and takes over. */
    private static Page open(BrowserContext context, Site site, int number) {
        Page page = context.newPage();
        page.navigate(address(site, number));
        String writer = (String) page.locator("[data-tentative]").getAttribute("data-ecrivain");
        if (writer != null && !writer.isEmpty()) {
            takeOver(page);
        }
        return page;
    }

    private static void takeOver(Page page) {
        page.waitForNavigation(() -> elsewhere(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Continuer ici"))
                .click());
        assertThat(page.locator(SHOWN).first()).isEnabled();
    }

    private static Locator elsewhere(Page page) {
        return page.locator("[data-tentative] .bandeau--alerte");
    }

    private static void tick(Page page, int proposition) {
        page.locator(SHOWN).nth(proposition).click();
    }

    private static Locator status(Page page) {
        return page.locator("[data-recu]");
    }

    private static Locator everywhere(Page page) {
        return page.locator(".recu--partout");
    }

    private static int kept(Page page) {
        return (Integer) page.evaluate(KEPT);
    }

    private static void signIn(BrowserContext machine, String login) {
        Site.post(machine, "/api/connexion", "identifiant", login, "motdepasse", Site.PASSWORD);
    }
}
