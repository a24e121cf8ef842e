package fr.prendresoin.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is shown which page: one line for each address, one column for each kind of person. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class AccessBrowserIT {

    private static final List<String> READERS = List.of(
            "visitor",
            "etudiant",
            "praticien",
            "enseignant",
            "gestionnaire",
            "gestionnaire2",
            "doyens",
            "administrateur");

    private static final String ALL = "200 200 200 200 200 200 200 200";
    private static final String SIGNED_IN = "302 200 200 200 200 200 200 200";
    private static final String STUDENT = "302 200 404 404 404 404 404 404";
    private static final String PROFESSIONAL = "302 404 200 404 404 404 404 404";
    private static final String NOBODY = "302 404 404 404 404 404 404 404";
    private static final String ADMINISTRATOR = "302 403 403 403 403 403 403 200";
    private static final String ACTIVITY = "/formations/{course}/{chapter}/{activity}";

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("/", ALL),
            Map.entry("/connexion", ALL),
            Map.entry("/connexion/impossible", ALL),
            Map.entry("/connexion/situation", SIGNED_IN),
            Map.entry("/prendre-soin/ressources", ALL),
            Map.entry("/accessibilite", ALL),
            Map.entry("/mentions-legales", ALL),
            Map.entry("/donnees-personnelles", ALL),
            Map.entry("/plan-du-site", ALL),
            Map.entry("/aide", ALL),
            Map.entry("/etat-du-service", ALL),
            Map.entry("/compte-efface", ALL),
            Map.entry("/mon-compte/donnees", SIGNED_IN),
            Map.entry("/mon-compte/donnees/effacement", SIGNED_IN),
            Map.entry("/accueil", SIGNED_IN),
            Map.entry("/formations", SIGNED_IN),
            Map.entry("/formations/{course}", STUDENT),
            Map.entry("/formations/{course}/hors-ligne", STUDENT),
            Map.entry("/hors-ligne", ALL),
            Map.entry("/recherche", SIGNED_IN),
            Map.entry("/mes-notes", SIGNED_IN),
            Map.entry("/mon-compte/recus", SIGNED_IN),
            Map.entry("/mon-compte/temps", SIGNED_IN),
            Map.entry("/emargement", SIGNED_IN),
            Map.entry("/emargement/{sheet}", PROFESSIONAL),
            Map.entry("/emargement/{sheet}/code", NOBODY),
            Map.entry("/emargement/{sheet}/feuille", NOBODY),
            Map.entry("/dpc/organisateur/sessions/{session}/presences", NOBODY),
            Map.entry("/gestion/temps", "302 404 404 404 200 200 404 404"),
            Map.entry(ACTIVITY, STUDENT),
            Map.entry(ACTIVITY + "/evaluation/{attempt}/relecture", STUDENT),
            Map.entry(ACTIVITY + "/evaluation/{attempt}/resultat", STUDENT),
            Map.entry(ACTIVITY + "/evaluation/{attempt}/{question}", STUDENT),
            Map.entry("/pilotage/etablissements", SIGNED_IN),
            Map.entry("/pilotage/etablissements/{faculty}", "302 404 404 404 200 404 404 200"),
            Map.entry("/pilotage/national", "302 403 403 403 403 403 200 200"),
            Map.entry("/gestion/acces-api", "302 404 404 404 200 200 404 200"),
            Map.entry("/gestion/acces-api/{token}", "302 404 404 404 200 404 404 200"),
            Map.entry("/gestion/promotions", "302 404 404 404 200 200 404 200"),
            Map.entry("/gestion/promotions/{promotion}", "302 404 404 404 200 404 404 200"),
            Map.entry("/gestion/promotions/{promotion}/membres/{person}", "302 404 404 404 200 404 404 404"),
            Map.entry("/gestion/cohortes", "302 404 404 404 200 200 404 200"),
            Map.entry("/gestion/cohortes/nouvelle", "302 404 404 404 200 200 404 200"),
            Map.entry("/gestion/cohortes/{cohort}", "302 404 404 404 200 404 404 200"),
            Map.entry("/gestion/obligations/{rule}/version", "302 404 404 404 200 404 404 200"),
            Map.entry("/gestion/cohortes/{cohort}/criteres", "302 404 404 404 200 404 404 200"),
            Map.entry("/gestion/inscriptions/{enrolment}", "302 404 404 404 200 404 404 404"),
            Map.entry("/gestion/equipe", "302 404 404 404 200 200 404 404"),
            Map.entry("/gestion/imports", "302 404 404 404 200 200 404 404"),
            Map.entry("/gestion/imports/{import}", "302 404 404 404 200 404 404 404"),
            Map.entry("/gestion/imports/{import}/colonnes", "302 404 404 404 200 404 404 404"),
            Map.entry("/gestion/corrections", "302 404 404 404 200 200 404 200"),
            Map.entry("/administration/comptes", ADMINISTRATOR),
            Map.entry("/administration/comptes/{person}", ADMINISTRATOR),
            Map.entry("/administration/journal", ADMINISTRATOR),
            Map.entry("/administration/attestations", ADMINISTRATOR),
            Map.entry("/connexion/code", ALL),
            Map.entry("/mot-de-passe/oubli", ALL),
            Map.entry("/mot-de-passe/nouveau", ALL),
            Map.entry("/mon-compte/profil", SIGNED_IN),
            Map.entry("/mon-compte/securite", SIGNED_IN),
            Map.entry("/mon-compte/notifications", SIGNED_IN),
            Map.entry("/mon-compte/agenda", SIGNED_IN),
            Map.entry("/mes-notifications", SIGNED_IN),
            Map.entry("/dpc", ALL),
            Map.entry("/dpc/actions/{slug}", ALL),
            Map.entry("/dpc/sessions/{session}/inscription", SIGNED_IN),
            Map.entry("/dpc/mon-parcours", SIGNED_IN),
            Map.entry("/dpc/mon-parcours/{enrolment}", PROFESSIONAL),
            Map.entry("/dpc/organisateur", SIGNED_IN),
            Map.entry("/dpc/organisateur/sessions/{session}", NOBODY),
            Map.entry("/dpc/sessions/{session}/attente", SIGNED_IN),
            Map.entry("/dpc/organisateur/actions/nouvelle", NOBODY),
            Map.entry("/dpc/organisateur/actions/{slug}", NOBODY),
            Map.entry("/dpc/organisateur/actions/{slug}/sessions/nouvelle", NOBODY),
            Map.entry("/dpc/organisateur/sessions/{session}/preparation", NOBODY),
            Map.entry("/dpc/organisateur/sessions/{session}/service-fait", NOBODY),
            Map.entry("/dpc/organisateur/bilan", NOBODY),
            Map.entry("/dpc/organisateur/sessions/{session}/relances", NOBODY),
            Map.entry("/dpc/organisateur/actions/{slug}/resultats", NOBODY),
            Map.entry("/dpc/organisateur/sessions/{session}/preuves", NOBODY),
            Map.entry("/dpc/organisateur/participants/{enrolment}", NOBODY),
            Map.entry("/dpc/organisateur/participants/{enrolment}/attestation", NOBODY),
            Map.entry("/mon-dpc", PROFESSIONAL),
            Map.entry("/mon-dpc/actions", PROFESSIONAL),
            Map.entry("/mon-dpc/actions/nouvelle", PROFESSIONAL),
            Map.entry("/mon-dpc/situation", PROFESSIONAL),
            Map.entry("/mon-dpc/synthese", PROFESSIONAL),
            Map.entry("/mes-attestations", SIGNED_IN),
            Map.entry("/mes-attestations/{code}", STUDENT),
            Map.entry("/verifier", ALL),
            Map.entry("/verifier/{code}", ALL),
            Map.entry("/sceaux", ALL),
            Map.entry("/mon-compte/securite/application", "302 404 404 404 404 200 404 404"),
            Map.entry("/mon-compte/securite/codes", "302 404 404 404 404 404 404 404"),
            Map.entry("/administration/courriels", "302 403 403 403 403 403 403 200"),
            Map.entry("/administration/courriels/{mail}", "302 403 403 403 403 403 403 200"));

    @Test
    void every_page_of_the_site_is_in_the_table(Site site) {
        assertThat(EXPECTED.keySet()).containsExactlyInAnyOrderElementsOf(DeliveredRoutes.addresses());
        assertThat(site.addresses().keySet()).containsAll(EXPECTED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> each_person_is_shown_what_is_theirs(Site site) {
        return IntStream.range(0, READERS.size())
                .mapToObj(column -> dynamicTest(READERS.get(column), () -> assertColumn(site, column)));
    }

    /** The account and the answers of another are shown to nobody; everything else as to the student. */
    @Test
    void who_sees_as_a_student_is_shown_what_the_student_is_shown(Site site) {
        Map<String, String> addresses = site.addresses();
        try (BrowserContext looking = Looking.as(site, "administrateur", Addresses.account(site, "etudiant"))) {
            assertThat(EXPECTED).allSatisfy((route, statuses) -> {
                boolean personal = route.matches(
                                "/(mon-compte/.*|mes-notifications|mes-attestations.*|mes-notes|formations/.*/hors-ligne)")
                        || route.contains("/evaluation/");
                String expected = personal || route.matches("/connexion/.*") ? "403" : statuses.split(" ")[1];
                assertThat(Site.get(looking, addresses.get(route)).status())
                        .as(route)
                        .isEqualTo(Integer.parseInt(expected));
            });
        }
    }

    private static void assertColumn(Site site, int column) {
        String reader = READERS.get(column);
        try (BrowserContext context = column == 0 ? site.visitor() : site.as(reader)) {
            Map<String, String> addresses = site.addresses();
            assertThat(EXPECTED).allSatisfy((route, statuses) -> {
                APIResponse answer = Site.get(context, addresses.get(route));
                assertThat(answer.status()).as(route).isEqualTo(Integer.parseInt(statuses.split(" ")[column]));
                if (answer.status() == 302) {
                    assertThat(answer.headers().get("location")).contains("/connexion?retour=");
                }
            });
        }
    }
}
