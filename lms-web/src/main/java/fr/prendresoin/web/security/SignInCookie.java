package fr.prendresoin.web.security;

import fr.prendresoin.identity.SignInToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie that carries the sign-in token: HttpOnly, SameSite=Lax, for the whole site. Behind TLS its name starts
 * with {@code __Host-} and it is Secure, so that no other host and no plain connection can set or read it.
 */
final class SignInCookie {

    private static final String PLAIN = "prendre-soin";
    private static final String HOST_ONLY = "__Host-prendre-soin";

    private SignInCookie() {}

    static Optional<SignInToken> in(HttpServletRequest request) {
        String name = name(request);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(SignInToken::new)
                .findFirst();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, SignInToken token) {
        write(request, response, token.value(), -1);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, int age) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure(request));
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request) {
        return secure(request) ? HOST_ONLY : PLAIN;
    }

    /** Believes the proxy's word: only a proxy of ours can reach the listener (deploy/proxy). */
    static boolean secure(HttpServletRequest request) {
        return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }
}
