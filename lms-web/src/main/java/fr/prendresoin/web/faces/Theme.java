package fr.prendresoin.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;

/** The theme the reader chose, kept in a cookie that says nothing else. */
@Named
@ApplicationScoped
public class Theme {

    private static final Set<String> KNOWN = Set.of("clair", "sombre");

    private final HttpServletRequest request;

    protected Theme() {
        this(null);
    }

    @Inject
    Theme(HttpServletRequest request) {
        this.request = request;
    }

    /** {@code clair}, {@code sombre}, or empty to follow the system; any other value is ignored. */
    public String getName() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals("theme"))
                .map(Cookie::getValue)
                .filter(KNOWN::contains)
                .findFirst()
                .orElse("");
    }
}
