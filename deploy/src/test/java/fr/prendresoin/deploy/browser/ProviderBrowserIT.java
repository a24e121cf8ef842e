package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A health professional comes by Pro Santé Connect, played by a provider of this machine. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ProviderBrowserIT {

    private static final String DOOR = "/connexion/pro-sante-connect";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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

    @Test
    void first_sign_ins_at_once_are_one_person(Site shared) {
        site = shared;
        Map<String, Object> professional = new HashMap<>(professional("899900007743"));
        professional.put("family_name", "Testensemble");
        site.provider().letsIn(professional);
        List<HttpRequest> arrivals =
                Stream.generate(this::aboutToArrive).limit(6).toList();

        List<CompletableFuture<HttpResponse<Void>>> answers = arrivals.stream()
                .map(arrival -> HTTP.sendAsync(arrival, BodyHandlers.discarding()))
                .toList();

        assertThat(answers).extracting(answer -> location(answer.join())).containsOnly("/accueil");
        try (BrowserContext administrator = site.as("administrateur")) {
            Page page = administrator.newPage();
            page.navigate("/administration/comptes?nom=Testensemble");
            assertThat(page.locator("tbody a")).hasCount(1);
        }
    }

    /** A browser that the provider has just sent back. */
    private HttpRequest aboutToArrive() {
        HttpResponse<Void> departure = get(HttpRequest.newBuilder(URI.create(site.address() + DOOR)));
        String cookie = departure.headers().firstValue("Set-Cookie").orElseThrow();
        String back = location(get(HttpRequest.newBuilder(URI.create(location(departure)))));
        return HttpRequest.newBuilder(URI.create(back))
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .build();
    }

    private static HttpResponse<Void> get(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), BodyHandlers.discarding()).join();
    }

    private static String location(HttpResponse<Void> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
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
