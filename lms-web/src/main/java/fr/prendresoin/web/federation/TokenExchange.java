package fr.prendresoin.web.federation;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Exchanges a code for tokens, with the secret we share with the provider and the verifier of this trip. */
final class TokenExchange {

    private final Provider provider;
    private final ProviderHttp http;

    TokenExchange(Provider provider, ProviderHttp http) {
        this.provider = provider;
        this.http = http;
    }

    /** What a code is worth. */
    record Tokens(String idToken, String accessToken) {

        /** Without the tokens, so that no log shows them. */
        @Override
        public String toString() {
            return "tokens";
        }
    }

    /** @throws ProviderRefused when the code is refused or the answer is no pair of tokens */
    Tokens exchange(String code, String verifier, URI returnAddress) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", returnAddress.toString());
        form.put("code_verifier", verifier);
        ProviderHttp.Answer answer =
                http.send(ProviderHttp.to(provider.endpoints().token())
                        .header("Authorization", "Basic " + credentials())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build());
        if (answer.status() == 400) {
            throw new ProviderRefused(ProviderFault.CODE_REFUSED);
        }
        if (!answer.ok()) {
            throw new ProviderRefused(ProviderFault.PROVIDER_SAID_NO);
        }
        return tokens(answer.body());
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** RFC 6749, section 2.3.1: both are form-encoded first. */
    private String credentials() {
        String pair = encoded(provider.client().id()) + ":"
                + encoded(provider.client().secret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static Tokens tokens(String body) {
        try {
            Map<String, Object> json = JSONObjectUtils.parse(body);
            return new Tokens(required(json, "id_token"), required(json, "access_token"));
        } catch (ParseException noJson) {
            throw new ProviderRefused(ProviderFault.ANSWER_MALFORMED);
        }
    }

    private static String required(Map<String, Object> json, String key) throws ParseException {
        return Optional.ofNullable(JSONObjectUtils.getString(json, key))
                .orElseThrow(() -> new ProviderRefused(ProviderFault.ANSWER_MALFORMED));
    }
}
