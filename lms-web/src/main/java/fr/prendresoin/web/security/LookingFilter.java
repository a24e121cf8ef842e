package fr.prendresoin.web.security;

import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.errors.PageErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * The door for who sees the platform as somebody else (ADR 0023): only pages are read. Whatever is sent is refused but the
 * way back and signing out; so are files, the other's own account, their answers and their notes, which nobody else
 * reads.
 */
@Dependent
public class LookingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> WAYS_OUT = Set.of("/api/voir-comme/fin", "/api/deconnexion");

    private final transient CurrentActor current;

    @Inject
    LookingFilter(CurrentActor current) {
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (current.view().isEmpty() || WAYS_OUT.contains(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> refusal = refusal(request.getMethod(), path);
        if (refusal.isPresent()) {
            PageErrors.refuse(Messages.text(refusal.get()), request, response);
        } else {
            ReadOnlyThread.answer(request, response, chain);
        }
    }

    /** The key of the sentence that refuses; empty for what may be read. */
    static Optional<String> refusal(String method, String path) {
        if (WAYS_OUT.contains(path)) {
            return Optional.empty();
        }
        if (!READING.contains(method) || path.startsWith("/connexion/")) {
            return Optional.of("viewing.refused.write");
        }
        if (path.startsWith("/api/") || path.matches("/formations/[^/]+/hors-ligne")) {
            return Optional.of("viewing.refused.file");
        }
        if (path.startsWith("/mon-compte/")
                || path.startsWith("/mes-attestations")
                || path.equals("/mes-notifications")) {
            return Optional.of("viewing.refused.account");
        }
        if (path.equals("/mes-notes")) {
            return Optional.of("viewing.refused.notes");
        }
        return path.contains("/evaluation/") ? Optional.of("viewing.refused.answers") : Optional.empty();
    }
}
