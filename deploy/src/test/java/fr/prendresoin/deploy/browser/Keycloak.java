package fr.prendresoin.deploy.browser;

import fr.prendresoin.deploy.LaunchedPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real Keycloak, the one the build unpacked, with the realm of an invented university. Its database is in memory: it
 * forgets all when it ends. It takes half a minute of a processor to start, so it starts once, when a journey wants it.
 */
final class Keycloak implements AutoCloseable {

    /** Of every person of its realm. */
    static final String PASSWORD = "mot de passe des essais";

    private static final Path HOME = Path.of("target/keycloak").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/keycloak.log").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 300;
    private static final String ADMINISTRATOR = "admin";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = LaunchedPlatform.freePort();
    private final String platform;
    private Process process;

    Keycloak(String platform) {
        this.platform = platform;
    }

    /** Adds it to the operator's file, with signed user information. */
    void describeIn(Path providers) {
        try {
            Files.writeString(
                    providers,
                    """
                      - id: universite
                        label: Université d’essai
                        kind: UNIVERSITY
                        uai: 0755976N
                        issuer: %1$s
                        authorization-endpoint: %1$s/protocol/openid-connect/auth
                        token-endpoint: %1$s/protocol/openid-connect/token
                        userinfo-endpoint: %1$s/protocol/openid-connect/userinfo
                        jwks: %1$s/protocol/openid-connect/certs
                        client-id: prendre-soin
                        client-secret-file: secret
                        scopes: openid
                        userinfo-signed: true
                    """
                            .formatted(issuer()),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to start, unless it has; {@link #await} says when it is there. */
    void start() {
        if (process != null) {
            return;
        }
        try {
            Path realms = Files.createDirectories(HOME.resolve("data/import"));
            Files.writeString(
                    realms.resolve("universite.json"),
                    Files.readString(Path.of("src/test/resources/keycloak/universite.json"))
                            .replace("${platform}", platform));
            process = command().start();
        } catch (IOException e) {
            throw new AssertionError("Keycloak cannot start from " + HOME + ": is it unpacked?", e);
        }
    }

    /** Its own script: builds the server for these options once per unpacking, then becomes the server. */
    private ProcessBuilder command() {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "bin/kc.sh",
                        "start",
                        "--db=dev-mem",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname-strict=false",
                        "--import-realm")
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-Xmx384m -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        return builder;
    }

    /** Returns once it lets people in; fails with what it said when it ends before, or is not there in five minutes. */
    void await() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (!says("Listening on:")) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    throw new AssertionError("Keycloak did not start:\n" + Files.readString(OUTPUT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean says(String words) throws IOException {
        return Files.readString(OUTPUT).contains(words);
    }

    /** From now on it signs with a new key. */
    void changeKey() {
        String token = first(
                "\"access_token\":\"([^\"]+)\"",
                send(post("/realms/master/protocol/openid-connect/token", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                + ADMINISTRATOR + "&password=" + PASSWORD.replace(' ', '+')))));
        send(
                post("/admin/realms/universite/components", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                        {"name": "newer", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                         "config": {"priority": ["200"]}}""")));
    }

    private HttpRequest.Builder post(String path, String type) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError("Keycloak answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    private String issuer() {
        return "http://127.0.0.1:" + port + "/realms/universite";
    }

    /** Ends it, and the build before it when it is still at that. */
    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.onExit()
                    .orTimeout(1, TimeUnit.MINUTES)
                    .exceptionally(late -> process.destroyForcibly())
                    .join();
        }
    }
}
