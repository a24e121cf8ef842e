package fr.prendresoin.web.security;

import fr.prendresoin.web.errors.PageErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leads each address to its page, and whoever has not signed in to the sign-in page, from where they come back. Facelets
 * are never served under their own name.
 */
@Dependent
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What a visitor may send. */
    private static final Set<String> OPEN_DOORS = Set.of(
            "/api/connexion",
            "/api/connexion/code",
            "/api/deconnexion",
            "/api/mot-de-passe/oubli",
            "/api/mot-de-passe/nouveau");

    /** Where a second factor is set up: all that is open to who must do so first. */
    private static final String SECURITY = "/mon-compte/securite";

    /** Where people leave for an identity provider and come back from it: no page, a servlet answers. */
    private static final Pattern PROVIDER = Pattern.compile("/connexion/[a-z0-9-]{1,40}(/retour)?");

    /** Attestations as files; the pages beside them have addresses without an end. */
    private static final Pattern FILES =
            Pattern.compile("/mes-attestations/[^/]+\\.(pdf|json|zip)|/verifier/[^/]+\\.json|/sceaux\\.json");

    private final transient CurrentActor current;
    private final transient Address address;
    private final transient PageLoader loader;

    @Inject
    AddressFilter(CurrentActor current, Address address, PageLoader loader) {
        this.current = current;
        this.address = address;
        this.loader = loader;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/") && !current.signedIn() && !OPEN_DOORS.contains(path)) {
            askToSignIn(request, response);
            return;
        }
        if (current.factorMissing() && path.startsWith("/api/") && !settingUp(path)) {
            redirect(response, HttpServletResponse.SC_SEE_OTHER, SECURITY);
            return;
        }
        if (machine(path) || asksForData(path, request)) {
            chain.doFilter(request, response);
            return;
        }
        for (Route route : Routes.ALL) {
            Optional<Map<String, String>> segments = route.match(path);
            if (segments.isPresent()) {
                show(route, segments.get(), request, response);
                return;
            }
        }
        if (PROVIDER.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static boolean settingUp(String path) {
        return OPEN_DOORS.contains(path) || path.startsWith(SECURITY) || path.startsWith("/api" + SECURITY);
    }

    /** Addresses that are no pages: files, machine interfaces, and the resources of Faces. */
    private static boolean machine(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/api/")
                || path.startsWith("/scim/v2/")
                || path.startsWith("/agenda/")
                || FILES.matcher(path).matches()
                || path.startsWith("/jakarta.faces.resource/");
    }

    /** A machine may ask for the data of a verification at the address that people open. */
    private static boolean asksForData(String path, HttpServletRequest request) {
        String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return path.startsWith("/verifier/") && accepted.startsWith("application/json");
    }

    /** A script of ours learns that the session is over; a form leads to the sign-in page and from there to its own. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("X-Requested-With") != null || !"POST".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        redirect(response, HttpServletResponse.SC_SEE_OTHER, signIn(request, cameFrom(request)));
    }

    /** Relative, unlike {@code sendRedirect}: only the browser knows whether a proxy of ours speaks TLS. */
    private static void redirect(HttpServletResponse response, int status, String address) {
        response.setStatus(status);
        response.setHeader("Location", address);
    }

    private static String cameFrom(HttpServletRequest request) {
        try {
            String path = URI.create(
                            Optional.ofNullable(request.getHeader("Referer")).orElse(""))
                    .getRawPath();
            return Optional.ofNullable(path).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String signIn(HttpServletRequest request, String back) {
        return request.getContextPath() + "/connexion?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private void show(
            Route route, Map<String, String> segments, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!route.open() && !current.signedIn()) {
            redirect(response, HttpServletResponse.SC_FOUND, signIn(request, full(request)));
            return;
        }
        if (!route.open() && current.factorMissing() && !settingUp(path)) {
            redirect(response, HttpServletResponse.SC_FOUND, SECURITY);
            return;
        }
        address.is(path, segments);
        response.setHeader("Cache-Control", "no-store");
        try {
            loader.load(route);
        } catch (RuntimeException refusal) {
            PageErrors.answer(refusal, request, response);
            return;
        }
        request.getRequestDispatcher(route.page()).forward(request, response);
    }

    private static String full(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
