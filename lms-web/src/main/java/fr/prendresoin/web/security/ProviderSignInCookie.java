package fr.prendresoin.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie of a browser that was sent to an identity provider, for ten minutes. SameSite=Lax lets it come back with
 * the browser, which the provider sends by a link; like the other it is HttpOnly, and host-only behind TLS.
 */
public final class ProviderSignInCookie {

    private static final String PLAIN = "prendre-soin-depart";
    private static final int SECONDS = 600;

    private ProviderSignInCookie() {}

    /** The secret of the trip under way; empty when there is none. */
    public static Optional<String> in(HttpServletRequest request) {
        String name = name(request);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Gives the browser the secret of a trip; one begun before in another tab is forgotten. */
    public static void set(HttpServletRequest request, HttpServletResponse response, String secret) {
        write(request, response, secret, SECONDS);
    }

    /** Takes it back: an answer is received once. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, int age) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(SignInCookie.secure(request));
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request) {
        return SignInCookie.secure(request) ? "__Host-" + PLAIN : PLAIN;
    }
}
