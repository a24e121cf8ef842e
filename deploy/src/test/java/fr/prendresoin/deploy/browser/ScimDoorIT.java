package fr.prendresoin.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent to the door of directories, the answer is a refusal it can read. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ScimDoorIT {

    private static final String FACULTY = "0313218e-pharmacie";
    private static final String SCIM = "application/scim+json";
    private static final String USER = "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]";

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> send(Site site, String token, String line, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(site.address() + "/scim/v2" + line.substring(line.indexOf('/'))))
                .header("Content-Type", SCIM)
                .method(
                        line.substring(0, line.indexOf(' ')),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(SCIM);
        assertThat(answer.body()).contains("\"status\":\"" + status + "\"");
    }

    @Test
    void nobody_enters_without_a_token_and_no_cookie_is_one(Site site) throws IOException, InterruptedException {
        HttpResponse<String> without = send(site, null, "GET /Users", null);
        HttpResponse<String> wrong = send(site, "ps_" + "A".repeat(43), "GET /Users", null);

        assertRefused(without, 401);
        assertThat(without.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertRefused(wrong, 401);
        try (BrowserContext administrator = site.as("administrateur")) {
            assertThat(Site.get(administrator, "/scim/v2/Users").status()).isEqualTo(401);
        }
    }

    @Test
    void a_program_that_goes_on_with_a_wrong_token_is_told_to_wait(Site site) throws IOException, InterruptedException {
        String wrong = "ps_" + "B".repeat(43);
        for (int times = 0; times < 10; times++) {
            assertThat(send(site, wrong, "GET /Users", null).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> answer = send(site, wrong, "GET /Users", null);

        assertRefused(answer, 429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
    }

    @Test
    void a_revoked_token_opens_nothing(Site site) throws IOException, InterruptedException {
        try (BrowserContext manager = site.as("gestionnaire2")) {
            String page = AccessTokens.made(manager, FACULTY, "lecture");
            String shown = Site.get(manager, page).text();
            String secret = shown.substring(shown.indexOf("ps_"), shown.indexOf("ps_") + 46);
            assertThat(send(site, secret, "GET /Users?count=1", null).statusCode())
                    .isEqualTo(200);
            assertThat(Site.get(manager, page).text()).doesNotContain(secret);

            Site.post(manager, "/api" + page + "/revocation");

            assertRefused(send(site, secret, "GET /Users?count=1", null), 401);
        }
    }

    @Test
    void hostile_requests_are_refused_and_never_break_anything(Site site) throws IOException, InterruptedException {
        String token = AccessTokens.secret(site, "gestionnaire2", FACULTY, "ecriture");

        assertRefused(send(site, token, "POST /Users", ""), 400);
        assertRefused(send(site, token, "POST /Users", "[".repeat(100_000)), 400);
        assertRefused(send(site, token, "POST /Users", USER + ",\"userName\":1,\"userName\":2}"), 400);
        assertRefused(send(site, token, "POST /Users", USER + ",\"inconnu\":1}"), 400);
        assertRefused(send(site, token, "POST /Users", "{\"a\":\"" + "x".repeat(10 * 1_048_576) + "\"}"), 413);
        assertRefused(send(site, token, "GET /Users/1", null), 404);
        assertRefused(send(site, token, "GET /Users/0192ab34-0000-7000-8000-000000000001", null), 404);
        assertRefused(send(site, token, "GET /Rien", null), 404);
        assertRefused(send(site, token, "GET /Users?count=beaucoup", null), 400);
        assertRefused(send(site, token, "PUT /Users", "{}"), 405);
        for (String filter : new String[] {"1=1 --", "(&(uid=*))", "userName sw \"\"", "((((", "${jndi:ldap://x}"}) {
            String path = "/Users?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
            assertRefused(send(site, token, "GET " + path, null), 400);
        }
    }

    @Test
    void what_is_not_offered_is_answered_as_the_standard_says(Site site) throws IOException, InterruptedException {
        String token = AccessTokens.secret(site, "gestionnaire2", FACULTY, "ecriture");

        assertRefused(send(site, token, "GET /Me", null), 501);
        assertRefused(send(site, token, "PATCH /Me", "{}"), 501);
        assertRefused(send(site, token, "POST /Bulk", "{}"), 501);
        assertRefused(send(site, token, "POST /.search", "{}"), 501);
        assertRefused(send(site, token, "POST /Users/.search", "{}"), 501);
        assertRefused(send(site, token, "POST /Groups/.search", "{}"), 501);
        assertRefused(send(site, null, "GET /Me", null), 401);
    }

    @Test
    void a_page_holds_what_is_asked_for_and_says_how_much_there_is(Site site) throws IOException, InterruptedException {
        String token = AccessTokens.secret(site, "gestionnaire2", FACULTY, "lecture");

        String page = send(site, token, "GET /Users?startIndex=1&count=1&attributes=userName", null)
                .body();

        assertThat(page)
                .contains("\"itemsPerPage\":1", "\"startIndex\":1", "userName")
                .doesNotContain("familyName");
    }
}
