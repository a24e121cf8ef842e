package fr.prendresoin.web.security;

import fr.prendresoin.shared.Ids;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/**
 * The cookies by which a browser is recognised when it signs a half-day for somebody else too, or takes several places in
 * sessions: a random name each, for twelve hours. They survive signing out, which is what they are for, and only a mark
 * of them is kept.
 */
public final class DeviceCookie {

    private static final String SIGNING = "prendre-soin-emargement";
    private static final String ENROLLING = "prendre-soin-inscription";
    private static final int SECONDS = 12 * 3600;

    private DeviceCookie() {}

    /** The name of a browser that signs a half-day; one is given to it when it has none. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        return read(SIGNING, request, response);
    }

    /** The name of a browser that takes a place; one is given to it when it has none. */
    public static String enrolling(HttpServletRequest request, HttpServletResponse response) {
        return read(ENROLLING, request, response);
    }

    private static String read(String plain, HttpServletRequest request, HttpServletResponse response) {
        String name = SignInCookie.secure(request) ? "__Host-" + plain : plain;
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
