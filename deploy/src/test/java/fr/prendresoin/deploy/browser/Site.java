package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.prendresoin.deploy.LaunchedPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A running platform with its demonstration, and the browsers that look at it. */
final class Site implements AutoCloseable {

    static final String PASSWORD = "demonstration";

    /** A course that is not delivered, with the kinds of activities that the delivered ones do without. */
    private static final Path WITNESS = Path.of("src/test/resources/witness-course");

    private final Map<String, String> settings;
    private final Chromium chromium = new Chromium();
    private final PretendProvider provider = new PretendProvider();
    private final Keycloak keycloak;
    private final Map<String, String> signedIn = new HashMap<>();
    private LaunchedPlatform platform;
    private Map<String, String> addresses;

    private Site(Path data) {
        String port = Integer.toString(LaunchedPlatform.freePort());
        Path providers = provider.describedFor("http://127.0.0.1:" + port);
        keycloak = new Keycloak("http://127.0.0.1:" + port);
        keycloak.describeIn(providers);
        settings = Map.of("LMS_PORT", port, "LMS_DATA", data.toString(), "LMS_PROVIDERS", providers.toString());
    }

    /** A platform on an empty folder of this name. */
    static Site fresh(String name) throws IOException, InterruptedException {
        Site site = new Site(LaunchedPlatform.freshFolder(name));
        site.start();
        return site;
    }

    private void start() throws IOException, InterruptedException {
        platform = LaunchedPlatform.startWith(WITNESS, settings);
        platform.await("prêt : ");
    }

    /** Ends the platform as a power cut would, and starts it again on the same folder. */
    void killAndStartAgain() throws IOException, InterruptedException {
        platform.kill();
        start();
    }

    String address() {
        return "http://127.0.0.1:" + settings.get("LMS_PORT");
    }

    /** The identity provider this site offers beside its own form. */
    PretendProvider provider() {
        return provider;
    }

    /** The real one, which this site offers too; it stands still until a journey starts it. */
    Keycloak keycloak() {
        return keycloak;
    }

    /** One address for each page, by the pattern of its route. */
    Map<String, String> addresses() {
        if (addresses == null) {
            addresses = Addresses.all(this);
        }
        return addresses;
    }

    /** A browser of somebody who has not signed in. */
    BrowserContext visitor() {
        return chromium.browser().newContext(options());
    }

    /** A browser of the holder of a demonstration account; the password is typed once per account. */
    BrowserContext as(String login) {
        String cookies = signedIn.computeIfAbsent(login, this::signIn);
        return chromium.browser().newContext(options().setStorageState(cookies));
    }

    /** The same, in a browser that runs no script. */
    BrowserContext withoutScript(String login) {
        String cookies = signedIn.computeIfAbsent(login, this::signIn);
        return chromium.browser().newContext(options().setStorageState(cookies).setJavaScriptEnabled(false));
    }

    private String signIn(String login) {
        try (BrowserContext context = visitor()) {
            APIResponse answer = post(context, "/api/connexion", "identifiant", login, "motdepasse", PASSWORD);
            if (answer.status() != 303 || answer.headers().get("location").contains("refus")) {
                throw new AssertionError(login + " could not sign in: " + answer.headers());
            }
            return context.storageState();
        }
    }

    /** Posts a form as a browser without a script does, and follows no redirection. */
    static APIResponse post(BrowserContext context, String path, String... fields) {
        FormData form = FormData.create();
        for (int index = 0; index < fields.length; index += 2) {
            form.append(fields[index], fields[index + 1]);
        }
        return context.request()
                .post(path, RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    /** A page without what tells the time, and how many seconds the session still has: two readings can be compared. */
    static String timeless(String page) {
        return page.replaceAll("[0-9]{2}:[0-9]{2}", "").replaceAll("data-(repos|limite)=\"[0-9]+\"", "");
    }

    /** Asks for an address and follows no redirection. */
    static APIResponse get(BrowserContext context, String path) {
        return context.request().get(path, RequestOptions.create().setMaxRedirects(0));
    }

    private NewContextOptions options() {
        return new NewContextOptions()
                .setBaseURL(address())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1200, 900);
    }

    @Override
    public void close() {
        chromium.close();
        platform.close();
        provider.close();
        keycloak.close();
    }
}
