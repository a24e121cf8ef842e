package fr.prendresoin.deploy.browser;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands for Pro Santé Connect: lets in at once whoever comes, as the invented professional a journey asked for. What a
 * provider may do wrong is the business of the web module's tests.
 */
final class PretendProvider implements AutoCloseable {

    private static final String CLIENT = "prendre-soin";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile Map<String, Object> person = Map.of();
    private volatile String level = "eidas1";

    PretendProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/auth", this::authorize);
        server.createContext("/token", this::exchange);
        server.createContext("/keys", exchange -> send(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/userinfo", exchange -> send(exchange, JSONObjectUtils.toJSONString(person)));
        server.start();
    }

    /** From now on, everybody is the person of these claims. */
    void letsIn(Map<String, Object> claims) {
        person = new HashMap<>(claims);
        person.put("sub", "f:A:" + claims.get("SubjectNameID"));
    }

    /** From now on, people are identified at this level. */
    void identifiesAt(String acr) {
        level = acr;
    }

    /** The operator's file for a platform at this address. */
    Path describedFor(String platform) {
        String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            Path folder = Files.createTempDirectory("providers");
            Files.writeString(folder.resolve("secret"), "secret of the journeys");
            return Files.writeString(
                    folder.resolve("providers.yaml"),
                    """
                    public-address: %s
                    providers:
                      - id: pro-sante-connect
                        label: Pro Santé Connect
                        kind: PRO_SANTE_CONNECT
                        issuer: %2$s
                        authorization-endpoint: %2$s/auth
                        token-endpoint: %2$s/token
                        userinfo-endpoint: %2$s/userinfo
                        jwks: %2$s/keys
                        client-id: prendre-soin
                        client-secret-file: secret
                        scopes: openid scope_all
                        acr: eidas1
                    """
                            .formatted(platform, issuer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        nonces.put(code, question.get("nonce"));
        String answer = "?code=" + code + "&state=" + URLEncoder.encode(question.get("state"), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", question.get("redirect_uri") + answer);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String nonce = nonces.remove(form(body).get("code"));
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("http://127.0.0.1:" + server.getAddress().getPort())
                .subject((String) person.get("sub"))
                .audience(CLIENT)
                .claim("nonce", nonce)
                .claim("acr", level)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
        send(
                exchange,
                JSONObjectUtils.toJSONString(
                        Map.of("access_token", "access", "token_type", "Bearer", "id_token", signed(claims))));
    }

    private String signed(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
