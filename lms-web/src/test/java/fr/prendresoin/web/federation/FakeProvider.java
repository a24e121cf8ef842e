package fr.prendresoin.web.federation;

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
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An identity provider on this machine: it hands out codes, exchanges each once for who proves to have asked for it
 * (PKCE), signs ID tokens, publishes its keys and tells of one person. Its {@link Temper} says what it does wrong.
 */
final class FakeProvider implements AutoCloseable {

    static final String CLIENT = "prendre-soin";
    static final String SECRET = "secret of the tests";
    static final String SUBJECT = "f:A:899700366240";

    private final HttpServer server;
    private final Clock clock;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger keysRead = new AtomicInteger();
    private volatile RSAKey key = newKey("k1");
    private volatile Temper temper = new Temper();
    private volatile Map<String, Object> told = new LinkedHashMap<>(Map.of("sub", SUBJECT));

    FakeProvider(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/auth", this::authorize);
        server.createContext("/token", this::exchange);
        server.createContext("/keys", this::keys);
        server.createContext("/userinfo", this::tell);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Provider.Endpoints endpoints() {
        return new Provider.Endpoints(issuer(), at("/auth"), at("/token"), at("/userinfo"), at("/keys"));
    }

    RSAKey key() {
        return key;
    }

    /** From now on another key signs, and only that one is published. */
    void rotateTo(String kid) {
        key = newKey(kid);
    }

    int keysRead() {
        return keysRead.get();
    }

    void behaves(Temper wanted) {
        temper = wanted;
    }

    /** What it tells of the person, beside the subject. */
    void tells(Map<String, Object> claims) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("sub", SUBJECT));
        all.putAll(claims);
        told = all;
    }

    /** The claims of a right ID token for this question. */
    JWTClaimsSet.Builder claims(Map<String, String> question) {
        Date now = Date.from(clock.instant());
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(SUBJECT)
                .audience(CLIENT)
                .claim("azp", CLIENT)
                .claim("nonce", question.get("nonce"))
                .claim("acr", "eidas1")
                .issueTime(now)
                .expirationTime(Date.from(clock.instant().plusSeconds(300)));
    }

    String signed(JWTClaimsSet claims) {
        return signed(claims, key);
    }

    static String signed(JWTClaimsSet claims, RSAKey with) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(with.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey newKey(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> form(String encoded) {
        Map<String, String> form = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(decoded(parts[0]), decoded(parts[1]));
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private URI at(String path) {
        return URI.create(issuer() + path);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, question);
        String answer = TokenExchange.encoded(Map.of("code", code, "state", question.get("state")));
        exchange.getResponseHeaders().add("Location", question.get("redirect_uri") + "?" + answer);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> question = codes.remove(form.get("code"));
        boolean known = FakeClient.basic(CLIENT, SECRET)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (question == null
                || !known
                || !FakeClient.challenge(form.get("code_verifier")).equals(question.get("code_challenge"))
                || !question.get("redirect_uri").equals(form.get("redirect_uri"))) {
            send(exchange, known ? 400 : 401, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        JWTClaimsSet claims = temper.claims().apply(claims(question)).build();
        Map<String, Object> tokens = new LinkedHashMap<>();
        tokens.put("access_token", "access");
        tokens.put("token_type", "Bearer");
        tokens.put("id_token", temper.token().apply(this, claims));
        send(exchange, 200, "application/json", JSONObjectUtils.toJSONString(tokens));
    }

    private void keys(HttpExchange exchange) throws IOException {
        keysRead.incrementAndGet();
        send(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
    }

    private void tell(HttpExchange exchange) throws IOException {
        if (!"Bearer access".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "application/json", "{}");
            return;
        }
        Temper.Told answer = temper.userInfo().apply(this, told);
        send(exchange, 200, answer.type(), answer.body());
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
