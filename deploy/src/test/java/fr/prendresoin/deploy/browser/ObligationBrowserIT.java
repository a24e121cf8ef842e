package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file of a professional: what they do with it by keyboard alone, and that it is nobody else's (rules 26 to 28). */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ObligationBrowserIT {

    private static final String OWNER = "praticien";
    private static final String FOLLOWED = "Apaiser une situation de tension";
    private static final String TITLE = "Débriefer un événement grave";
    private static final byte[] PDF = "%PDF-1.7 attestation".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> PAGES = List.of(
            "/mon-dpc",
            "/mon-dpc/actions",
            "/mon-dpc/actions/nouvelle",
            "/mon-dpc/situation",
            "/mon-dpc/synthese",
            "/mon-dpc/synthese?periode=2023");

    @Test
    void an_action_followed_elsewhere_satisfies_the_dpc_until_it_is_taken_out(Site site) {
        try (BrowserContext context = site.as(OWNER)) {
            Page page = context.newPage();
            page.navigate("/mon-dpc");
            Keyboard keyboard = new Keyboard(page);
            assertThat(page.getByText("Il manque une action d’un second type.")).isVisible();
            keyboard.open(
                    page.locator("summary", withText("Comprendre la règle")).first());
            assertThat(page.getByText("évaluation des pratiques\u00a0: aucune")).isVisible();

            keyboard.open(link(page, "Ajouter une action suivie ailleurs"));
            declare(page, keyboard);
            prove(page);
            page.navigate("/mon-dpc");
            assertThat(page.getByText("Rien ne manque.")).isVisible();
            assertThat(page.getByText(TITLE).first()).isVisible();

            withdraw(page);
            page.navigate("/mon-dpc");
            assertThat(page.getByText("Il manque une action d’un second type.")).isVisible();
        }
    }

    private static void declare(Page page, Keyboard keyboard) {
        keyboard.open(button(page, "Ajouter l’action"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est ajouté");
        assertThat(page.locator("#titre-erreur")).containsText("Écrivez le titre");
        keyboard.type(page.locator("#titre"), TITLE);
        keyboard.type(page.locator("#organisme"), "Organisme d’essai");
        page.locator("#fin").fill("2026-01-15");
        keyboard.type(page.locator("#heures"), "7");
        Locator types = page.locator("[name=type]");
        keyboard.tick(types, page.locator("[name=type][value=EPP]"));
        keyboard.open(button(page, "Ajouter l’action"));
        assertThat(page.locator(".bandeau[role=status]")).containsText("Joignez maintenant son justificatif");
    }

    private static void prove(Page page) {
        Locator entry = page.locator("li.ligne", withText(TITLE));
        entry.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("page.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        button(page, "Joindre ce fichier").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ni un PDF, ni une image");
        entry.locator("input[type=file]")
                .setInputFiles(new FilePayload("scan.pdf", "application/pdf", Arrays.copyOf(PDF, 6 << 20)));
        button(page, "Joindre ce fichier").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("5\u00a0Mo au plus");
        entry.locator("input[type=file]").setInputFiles(new FilePayload("attestation.pdf", "application/pdf", PDF));
        button(page, "Joindre ce fichier").click();
        assertThat(page.locator(".bandeau[role=status]")).containsText("Le justificatif est joint");
        APIResponse file = page.context()
                .request()
                .get(entry.locator("a[href$=justificatif]").getAttribute("href"));
        assertThat(file.body()).isEqualTo(PDF);
        assertThat(file.headers().get("content-disposition")).startsWith("attachment");
    }

    private static void withdraw(Page page) {
        page.navigate("/mon-dpc/actions");
        Locator entry = page.locator("li.ligne", withText(TITLE));
        entry.locator("summary", new Locator.LocatorOptions().setHasText("Retirer de mon dossier"))
                .click();
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer cette action"))
                .click();
        assertThat(page.locator(".bandeau[role=status]")).containsText("L’action est retirée");
        assertThat(page.getByText(TITLE)).hasCount(0);
    }

    @Test
    void the_situation_moves_the_periods_and_what_is_refused_keeps_its_fields(Site site) {
        try (BrowserContext context = site.as(OWNER)) {
            Page page = context.newPage();
            page.navigate("/mon-dpc/situation");
            page.locator("#du").fill("2024-03-10");
            page.locator("#au").fill("2024-03-01");
            page.locator("#periode").getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("La fin vient avant le début");
            assertThat(page.locator("#du")).hasValue("2024-03-10");
            page.locator("#sorte").selectOption("ACCREDITATION");
            page.locator("#au").fill("");
            page.locator("#periode").getByRole(AriaRole.BUTTON).click();
            page.navigate("/mon-dpc");
            assertThat(page.getByText("Être dans une démarche d’accréditation").first())
                    .containsText("10\u00a0mars\u00a02024");
            page.navigate("/mon-dpc/situation");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Retirer\u00a0: Démarche d’accréditation"))
                    .click();
            assertThat(page.getByText("Démarche d’accréditation, ")).hasCount(0);
        }
    }

    @Test
    void a_summary_leaves_by_an_act_of_its_owner_and_is_kept_as_it_was(Site site) {
        try (BrowserContext context = site.as(OWNER)) {
            Page page = context.newPage();
            page.navigate("/mon-dpc/synthese?periode=2023");
            assertThat(page.getByText("Annoncer un dommage associé aux soins")).isVisible();
            String json =
                    Site.get(context, "/api/mon-dpc/synthese.json?periode=2023").text();
            assertThat(json)
                    .contains("\"autorite\":\"ORDER\"", "\"article\":\"Code de la santé publique, art. R. 4021-4\"");

            button(page, "Noter que je la transmets").click();
            assertThat(page.locator(".bandeau[role=status]")).containsText("La transmission est notée");
            String kept = page.locator("#transmissions a").first().getAttribute("href");
            assertThat(Site.get(context, kept).text()).isEqualTo(json);
        }
    }

    @TestFactory
    Stream<DynamicTest> nobody_else_opens_any_of_it(Site site) {
        List<String> addresses = addressesOfTheOwner(site);
        return Stream.of(
                        "etudiant",
                        "enseignant",
                        "tuteur",
                        "jury",
                        "organisme",
                        "gestionnaire",
                        "doyens",
                        "administrateur")
                .map(persona -> DynamicTest.dynamicTest(persona, () -> {
                    try (BrowserContext context = site.as(persona)) {
                        assertThat(Site.get(context, "/accueil").text()).doesNotContain("/mon-dpc");
                        for (String address : addresses) {
                            assertThat(Site.get(context, address).status())
                                    .as(address)
                                    .isEqualTo(404);
                        }
                    }
                }));
    }

    /** Rule 27 holds for “voir comme” too: who sees the platform as the owner sees it without this file. */
    @Test
    void who_sees_the_platform_as_the_owner_does_not_see_their_file(Site site) {
        List<String> addresses = addressesOfTheOwner(site);
        try (BrowserContext looking = Looking.as(site, "administrateur", Addresses.account(site, OWNER))) {
            assertThat(Site.get(looking, "/accueil").text()).doesNotContain("/mon-dpc");
            for (String address : addresses) {
                APIResponse answer = Site.get(looking, address);
                assertThat(answer.status()).as(address).isIn(403, 404);
                assertThat(answer.text()).as(address).doesNotContain(FOLLOWED);
            }
        }
    }

    /** Their own copy of their data does hold it. */
    @Test
    void the_copy_of_ones_data_holds_the_file(Site site) throws IOException {
        try (BrowserContext owner = site.as(OWNER);
                BrowserContext colleague = site.as("praticien2")) {
            assertThat(copy(owner)).contains(FOLLOWED);
            assertThat(copy(colleague)).doesNotContain(FOLLOWED);
        }
    }

    /** Rules 19 and 41 to 44: what is tried is shown in both panels, and nothing of it is kept. */
    @Test
    void the_shortest_way_among_open_sessions_is_tried_before_it_is_taken(Site site) {
        try (BrowserContext context = site.as(OWNER)) {
            Page page = context.newPage();
            page.navigate("/mon-dpc");
            Keyboard keyboard = new Keyboard(page);
            Locator way = page.locator("section[aria-labelledby=chemin]");
            String title = way.locator("h2").textContent();
            keyboard.open(way.locator("a", new Locator.LocatorOptions().setHasText("Voir ce que cela changerait")));
            assertThat(page.locator(".bandeau[role=status]")).containsText(title);
            assertThat(page.locator(".bandeau[role=status]")).containsText("Rien n’est enregistré");
            assertThat(page.locator("section[aria-labelledby=panneau-0]")).containsText("Rien ne manque.");
            assertThat(page.locator("#si option[selected]")).containsText(title);

            keyboard.open(link(page, "Revenir à ma situation"));
            assertThat(page.getByText("Il manque une action d’un second type.")).isVisible();
            page.locator("#si").selectOption(new SelectOption().setIndex(0));
            keyboard.open(button(page, "Voir ce que cela changerait"));
            assertThat(page.locator(".bandeau[role=status]")).containsText("Rien n’est enregistré");

            page.navigate("/mon-dpc");
            String next = way.locator("a.bouton").getAttribute("href");
            assertThat(Site.get(context, next).status()).as(next).isEqualTo(200);
        }
    }

    /** The pages, and a summary and a sending that exist. */
    private static List<String> addressesOfTheOwner(Site site) {
        try (BrowserContext context = site.as(OWNER)) {
            Site.post(context, "/api/mon-dpc/transmissions", "periode", "2023");
            Page page = context.newPage();
            page.navigate("/mon-dpc/synthese");
            String sending = page.locator("#transmissions a").first().getAttribute("href");
            return Stream.concat(
                            PAGES.stream(),
                            Stream.of("/api/mon-dpc/synthese.json", "/api/mon-dpc/synthese.pdf", sending))
                    .toList();
        }
    }

    @Test
    void no_page_puts_an_obstacle_in_anybodys_way_with_its_rules_open(Site site) {
        for (String theme : List.of("clair", "sombre")) {
            try (BrowserContext context = site.as(OWNER)) {
                context.addCookies(List.of(new Cookie("theme", theme).setUrl(site.address())));
                Page page = context.newPage();
                for (String address : PAGES) {
                    page.navigate(address);
                    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
                    assertThat(new AxeBuilder(page)
                                    .setLegacyMode(true)
                                    .analyze()
                                    .getViolations())
                            .as(theme + " " + address)
                            .isEmpty();
                    page.setViewportSize(320, 640);
                    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .as(address)
                            .isLessThanOrEqualTo(320);
                    page.setViewportSize(1200, 900);
                }
            }
        }
    }

    private static String copy(BrowserContext context) throws IOException {
        byte[] archive =
                Site.get(context, "/api/mon-compte/donnees/mes-donnees.zip").body();
        StringBuilder text = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (files.getNextEntry() != null) {
                text.append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
