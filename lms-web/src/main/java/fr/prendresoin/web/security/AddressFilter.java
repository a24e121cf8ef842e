package fr.prendresoin.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Leads each address to its page, and whoever has not signed in to the sign-in page, from where they come back. Facelets
 * are never served under their own name.
 */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;
    private final transient Address address;

    @Inject
    AddressFilter(CurrentActor current, Address address) {
        this.current = current;
        this.address = address;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (machine(path)) {
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
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Addresses that are no pages: files, machine interfaces, and the resources of Faces. */
    private static boolean machine(String path) {
        return path.startsWith("/assets/") || path.startsWith("/api/") || path.startsWith("/jakarta.faces.resource/");
    }

    private void show(Route route, Map<String, String> segments, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!route.open() && !current.signedIn()) {
            response.sendRedirect(
                    request.getContextPath() + "/connexion?retour=" + URLEncoder.encode(full(request), StandardCharsets.UTF_8));
            return;
        }
        address.is(path, segments);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(route.page()).forward(request, response);
    }

    private static String full(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
