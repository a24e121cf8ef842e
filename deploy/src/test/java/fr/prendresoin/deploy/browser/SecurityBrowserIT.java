package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
@ExtendWith(SharedSite.class)
class SecurityBrowserIT {

    private static final Pattern WAIT = Pattern.compile("(?U)Attendez (\\d+)\\ss");

    @Test
    void every_answer_tells_browsers_what_a_page_may_never_do(Site site) {
        List<String> addresses = new ArrayList<>(site.addresses().values());
        addresses.addAll(
                List.of("/n-existe-pas", "/assets/js/theme.js", "/assets/n-existe-pas.css", "/api/n-existe-pas"));
        try (BrowserContext context = site.as("etudiant")) {
            assertThat(addresses).allSatisfy(address -> {
                Map<String, String> headers = Site.get(context, address).headers();
                assertThat(headers)
                        .containsEntry("x-content-type-options", "nosniff")
                        .containsEntry("referrer-policy", "same-origin")
                        .containsEntry("cross-origin-opener-policy", "same-origin")
                        .containsKey("permissions-policy")
                        .doesNotContainKeys("x-powered-by");
                assertThat(headers.get("content-security-policy"))
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/n-existe-pas", "/pilotage/national"})
    void the_pages_of_refusals_are_html_with_their_icons_as_any_other(String address, Site site) {
        try (BrowserContext context = site.as("etudiant")) {
            Page page = context.newPage();
            Response answer = page.navigate(address);

            assertThat(answer.status()).isGreaterThan(400);
            assertThat(answer.headerValue("content-type")).startsWith("text/html");
            assertThat(page.locator(".marque svg").evaluate("icon => icon.namespaceURI"))
                    .isEqualTo("http://www.w3.org/2000/svg");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/health",
                "/health/ready",
                "/openapi",
                "/progress/accueil.xhtml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/api/application.wadl"
            })
    void what_the_server_could_tell_about_itself_is_not_there(String address, Site site) {
        try (BrowserContext student = site.as("etudiant")) {
            assertThat(Site.get(student, address).status()).isEqualTo(404);
        }
    }

    @Test
    void the_sign_in_cookie_is_out_of_reach_of_scripts_and_of_other_sites(Site site) {
        try (BrowserContext context = site.as("etudiant")) {
            assertThat(context.cookies()).hasSize(1);
            Cookie cookie = context.cookies().get(0);

            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.path).isEqualTo("/");
        }
    }

    @Test
    void signing_out_makes_the_cookie_worthless(Site site) {
        try (BrowserContext context = site.visitor()) {
            Site.post(context, "/api/connexion", "identifiant", "praticien", "motdepasse", Site.PASSWORD);
            List<Cookie> stolen = context.cookies();
            Site.post(context, "/api/deconnexion");
            assertThat(context.cookies()).isEmpty();
            context.addCookies(stolen);

            assertThat(Site.get(context, "/accueil").status()).isEqualTo(302);
        }
    }

    @Test
    void a_form_on_another_site_changes_nothing_here(Site site) {
        String trap = "http://localhost:1/piege";
        String form = "<form method='post' action='" + site.address() + "/api/deconnexion'><button>Go</button></form>";
        try (BrowserContext context = site.as("doyens")) {
            Page page = context.newPage();
            page.route(
                    trap,
                    route -> route.fulfill(
                            new FulfillOptions().setContentType("text/html").setBody(form)));
            page.navigate(trap);
            Response answer = page.waitForResponse(site.address() + "/api/deconnexion", () -> page.locator("button")
                    .click());

            assertThat(answer.status()).isEqualTo(403);
            assertThat(Site.get(context, "/accueil").status()).isEqualTo(200);
        }
    }

    @Test
    void whoever_guesses_a_password_must_wait_and_is_told_how_long(Site site) {
        try (BrowserContext context = site.visitor()) {
            Page page = context.newPage();
            for (int guess = 1; guess <= 5; guess++) {
                signIn(context, "mauvais " + guess);
            }
            String told = "";
            for (int guess = 6; guess <= 12 && !WAIT.matcher(told).find(); guess++) {
                page.navigate(signIn(context, "mauvais " + guess).headers().get("location"));
                told = page.getByRole(AriaRole.ALERT).innerText();
            }
            assertThat(told).containsPattern(WAIT);
            assertThat(page.getByLabel("Identifiant")).hasValue("enseignant");

            String landing = "";
            for (int patience = 0; patience < 2000 && !landing.endsWith("/accueil"); patience++) {
                landing = signIn(context, Site.PASSWORD).headers().get("location");
            }
            assertThat(landing).endsWith("/accueil");
        }
    }

    private static APIResponse signIn(BrowserContext context, String password) {
        return Site.post(context, "/api/connexion", "identifiant", "enseignant", "motdepasse", password);
    }
}
