package fr.prendresoin.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;

/** The theme and the size of text the reader chose, kept in cookies that say nothing else. */
@Named
@ApplicationScoped
public class Theme {

    private static final Set<String> THEMES = Set.of("clair", "sombre");
    private static final Set<String> SIZES = Set.of("grand", "tres-grand");

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
        return chosen("theme", THEMES);
    }

    /** {@code grand}, {@code tres-grand}, or {@code normal}. */
    public String getTextSize() {
        String size = chosen("texte", SIZES);
        return size.isEmpty() ? "normal" : size;
    }

    private String chosen(String name, Set<String> known) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(known::contains)
                .findFirst()
                .orElse("");
    }
}
