package fr.prendresoin.web.security;

import fr.prendresoin.shared.Ids;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/**
 * The cookie by which a browser is recognised when it signs a half-day for somebody else too: a random name, for twelve
 * hours. It survives signing out, which is what it is for, and a sheet keeps only a mark of it.
 */
public final class DeviceCookie {

    private static final String PLAIN = "prendre-soin-emargement";
    private static final int SECONDS = 12 * 3600;

    private DeviceCookie() {}

    /** The name of the browser; one is given to it when it has none. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        String name = SignInCookie.secure(request) ? "__Host-" + PLAIN : PLAIN;
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> give(name, request, response));
    }

    private static String give(String name, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, Ids.next().toString());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(SignInCookie.secure(request));
        cookie.setMaxAge(SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return cookie.getValue();
    }
}
