package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body offers and how people get in: from a draft to a place, and from a full session to the next in order. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class OfferBrowserIT {

    private static final String ORGANISER = "organisme";
    private static final String PRACTITIONER = "praticien";
    private static final String WAITING = "enseignant";
    private static final String NEW = "/dpc/organisateur/actions/nouvelle";

    @Test
    void a_draft_says_what_it_lacks_and_what_is_wrong_and_loses_nothing(Site site) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate("/dpc/organisateur");
            Keyboard keyboard = new Keyboard(page);
            keyboard.open(link(page, "Écrire une action"));
            keyboard.type(page.locator("#objectifs"), "Apaiser");
            keyboard.type(page.locator("#auteur-0-nom"), "Autrice");
            keyboard.open(button(page, "Enregistrer le brouillon"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("rien de ce que vous avez tapé n’est perdu");
            assertThat(page.locator("#titre-erreur")).containsText("Écrivez un titre");
            assertThat(page.locator("#auteur-0-titres-erreur")).containsText("des titres");
            assertThat(page.locator("#objectifs")).hasValue("Apaiser");

            keyboard.type(page.locator("#titre"), "Apaiser au cabinet");
            keyboard.type(page.locator("#reference"), "DEMO2325101");
            keyboard.type(page.locator("#auteur-0-titres"), "infirmière");
            keyboard.open(button(page, "Enregistrer le brouillon"));
            assertThat(page.locator(".bandeau[role=status]")).containsText("Le brouillon est enregistré");
            assertThat(page.locator("#methode-manque")).containsText("Il manque une méthode de la HAS");
            assertThat(page.locator("#auteur-0-interets-manque")).containsText("déclaration d’intérêts");
            assertThat(page.locator("summary", withText("Déposer"))).hasCount(0);
        }
    }

    @Test
    void a_session_is_written_opened_filled_and_its_place_goes_to_the_next_in_order(Site site) {
        String action = publish(site, "Apaiser en équipe", "DEMO2325102");
        String session = open(site, action);
        String seat = enrol(site, session);
        try (BrowserContext context = site.as(WAITING)) {
            Page page = context.newPage();
            page.navigate(action.replace("/organisateur", ""));
            Keyboard keyboard = new Keyboard(page);
            keyboard.open(
                    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Rejoindre la liste d’attente")));
            keyboard.open(button(page, "Rejoindre la liste d’attente"));
            assertThat(page.getByText("Vous êtes la première personne sur la liste."))
                    .isVisible();
            organiserReads(site, session, "En attente.");

            giveBack(site, seat);
            page.reload();
            assertThat(page.getByText("Une place est gardée pour vous")).isVisible();
            page.navigate("/mes-notifications");
            assertThat(page.getByText("Une place s’est libérée").first()).isVisible();
            organiserReads(site, session, "Place gardée jusqu’au");
            assertThat(Site.get(context, action.replace("/organisateur", "")).text())
                    .contains("Complet.");

            fillEnrolment(page, session);
            assertThat(page.url()).contains("/dpc/mon-parcours/");
            page.navigate("/dpc/mon-parcours");
            assertThat(page.getByText("J’attends une place")).hasCount(0);
        }
    }

    @Test
    void an_organiser_invites_and_never_learns_who_has_an_account(Site site) {
        String session = open(site, publish(site, "Apaiser sans attendre", "DEMO2325103"));
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate(session);
            page.locator("#adresses").fill("une adresse");
            button(page, "Envoyer les invitations").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("n’en est pas une");
            assertThat(page.locator("#adresses")).hasValue("une adresse");
            page.locator("#adresses").fill("praticien@demonstration.invalid\nquelquun@exemple.fr");
            button(page, "Envoyer les invitations").click();
            assertThat(page.locator("#invitations tbody tr")).hasCount(2);
            assertThat(page.locator("#invitations .bandeau[role=status]")).containsText("par lui-même");
        }
    }

    @Test
    void no_page_puts_an_obstacle_in_anybodys_way(Site site) {
        String action = publish(site, "Apaiser partout", "DEMO2325104");
        String session = open(site, action);
        for (String theme : List.of("clair", "sombre")) {
            try (BrowserContext context = site.as(ORGANISER)) {
                context.addCookies(List.of(new Cookie("theme", theme).setUrl(site.address())));
                Page page = context.newPage();
                for (String address : List.of(
                        NEW,
                        action,
                        action + "/sessions/nouvelle",
                        session,
                        session.replace("/organisateur", "") + "/attente")) {
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

    private static String publish(Site site, String title, String reference) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate(NEW);
            page.locator("#titre").fill(title);
            page.locator("#reference").fill(reference);
            page.locator("[name=type][value=FC]").check();
            page.locator("#ligne-heures").fill("4");
            page.locator("[name=hors-priorite]").check();
            page.locator("#methode").selectOption("VIGNETTES_CLINIQUES");
            List.of("objectifs", "programme", "evaluation", "comite", "contact", "reglement")
                    .forEach(field -> page.locator("#" + field).fill("Écrit"));
            page.locator("#auteur-0-nom").fill("Autrice");
            page.locator("#auteur-0-titres").fill("infirmière");
            page.locator("#auteur-0-interets").fill("Aucun");
            page.locator("#auteur-0-jour").fill("2026-11-01");
            page.locator("#formation").selectOption("tensions-et-desescalade");
            button(page, "Enregistrer le brouillon").click();
            String action = page.url().replaceAll("\\?.*", "").replace(site.address(), "");
            move(page, "Déposer l’action", "L’action est déposée");
            move(page, "Publier l’action", "L’action est publiée");
            return action;
        }
    }

    private static void move(Page page, String verb, String done) {
        new Keyboard(page).open(page.locator("summary", withText(verb)));
        button(page, "Oui, " + verb.substring(0, 1).toLowerCase() + verb.substring(1))
                .click();
        assertThat(page.locator(".bandeau[role=status]")).containsText(done);
    }

    private static String open(Site site, String action) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate(action);
            link(page, "Préparer une session").click();
            page.locator("#numero").fill("26 1");
            page.locator("#debut").fill("2027-05-01");
            page.locator("#fin").fill("2027-05-31");
            page.locator("#lieu").fill("En ligne");
            page.locator("#places").fill("1");
            button(page, "Enregistrer la session").click();
            assertThat(page.locator("#numero-erreur")).containsText("dix signes au plus");
            page.locator("#numero").fill("27.001");
            button(page, "Enregistrer la session").click();
            assertThat(page.locator("#ouverture")).containsText("au moins un formateur et ses titres");
            page.locator("#formateur-0-nom").fill("Formatrice");
            page.locator("#formateur-0-titres").fill("médecin");
            page.locator("#formateur-0-compte").selectOption(new SelectOption().setIndex(1));
            button(page, "Enregistrer la session").click();
            page.locator("summary", withText("Ouvrir cette session")).click();
            button(page, "Oui, ouvrir cette session").click();
            assertThat(page.locator(".bandeau[role=status]")).containsText("La session est ouverte");
            return page.url().replaceAll("\\?.*", "").replace(site.address(), "");
        }
    }

    private static String enrol(Site site, String session) {
        try (BrowserContext context = site.as(PRACTITIONER)) {
            Page page = context.newPage();
            fillEnrolment(page, session);
            assertThat(context.cookies())
                    .filteredOn(cookie -> cookie.name.endsWith("prendre-soin-inscription"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie.httpOnly).isTrue());
            return page.url().replace(site.address(), "");
        }
    }

    private static void fillEnrolment(Page page, String session) {
        page.navigate(session.replace("/organisateur", "") + "/inscription");
        page.locator("#profession").selectOption("60");
        page.locator("#exercice").selectOption("CONVENTIONED");
        page.locator("#motdepasse").fill(Site.PASSWORD);
        button(page, "Confirmer mon inscription").click();
    }

    private static void giveBack(Site site, String seat) {
        try (BrowserContext context = site.as(PRACTITIONER)) {
            Page page = context.newPage();
            page.navigate(seat);
            page.locator("#retrait summary").click();
            page.locator("#retrait").getByRole(AriaRole.BUTTON).click();
            page.waitForURL("**/dpc/mon-parcours");
        }
    }

    private static void organiserReads(Site site, String session, String state) {
        try (BrowserContext context = site.as(ORGANISER)) {
            Page page = context.newPage();
            page.navigate(session);
            assertThat(page.getByText(state).first()).isVisible();
        }
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
