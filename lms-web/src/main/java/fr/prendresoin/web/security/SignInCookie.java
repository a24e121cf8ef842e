package fr.prendresoin.web.security;

import fr.prendresoin.identity.SignInToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie that carries the sign-in token, and the one that carries the step before it: HttpOnly, SameSite=Lax, for the whole site. Behind TLS its name starts
 * with {@code __Host-} and it is Secure, so that no other host and no plain connection can set or read it.
 */
final class SignInCookie {

    private static final String SESSION = "prendre-soin";
    private static final String HOST_ONLY = "__Host-";

    /** Between the password and the code; opens nothing, and ends with its five minutes. */
    private static final String STEP = "prendre-soin-etape";

    private static final int STEP_SECONDS = 300;

    private SignInCookie() {}

    static Optional<SignInToken> in(HttpServletRequest request) {
        return in(request, SESSION);
    }

    static Optional<SignInToken> stepIn(HttpServletRequest request) {
        return in(request, STEP);
    }

    private static Optional<SignInToken> in(HttpServletRequest request, String plainName) {
        String name = name(request, plainName);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(SignInToken::new)
                .findFirst();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, SignInToken token) {
        write(request, response, new Value(SESSION, token.value(), -1));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, new Value(SESSION, "", 0));
    }

    static void setStep(HttpServletRequest request, HttpServletResponse response, SignInToken step) {
        write(request, response, new Value(STEP, step.value(), STEP_SECONDS));
    }

    static void clearStep(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, new Value(STEP, "", 0));
    }

    /** What a cookie says, and for how many seconds; -1 as long as the browser is open. */
    private record Value(String name, String text, int age) {}

    private static void write(HttpServletRequest request, HttpServletResponse response, Value value) {
        Cookie cookie = new Cookie(name(request, value.name()), value.text());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure(request));
        cookie.setMaxAge(value.age());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request, String plain) {
        return secure(request) ? HOST_ONLY + plain : plain;
    }

    /** Believes the proxy's word: only a proxy of ours can reach the listener (deploy/proxy). */
    static boolean secure(HttpServletRequest request) {
        return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }
}
