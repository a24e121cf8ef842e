package fr.prendresoin.web.obligation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files as headers bear them (RFC 8187). */
final class Encoded {

    private Encoded() {}

    static String of(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
