package fr.prendresoin.web.security;

import fr.prendresoin.credential.SecondFactorService;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.viewing.ViewingQueries;
import fr.prendresoin.web.errors.PageErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Recognises the person behind the sign-in cookie; asks the database each time, so a suspension counts at once. Programs have a door
 * of their own, where no cookie is worth anything.
 */
@Dependent
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;
    private final transient ActorDirectory directory;
    private final transient SessionKeeper keeper;
    private final transient SecondFactorService factors;
    private final transient ViewingQueries viewings;

    @Inject
    SignInFilter(
            CurrentActor current,
            ActorDirectory directory,
            SessionKeeper keeper,
            SecondFactorService factors,
            ViewingQueries viewings) {
        this.current = current;
        this.directory = directory;
        this.keeper = keeper;
        this.factors = factors;
        this.viewings = viewings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/assets/") && !path.startsWith("/scim/") && !path.startsWith("/agenda/")) {
            try {
                SignInCookie.in(request).ifPresent(token -> recognise(token, counts(request, path)));
            } catch (PersistenceException noDatabase) {
                PageErrors.answer(noDatabase, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** A page that asks how long it may stay is not somebody who works. */
    private static boolean counts(HttpServletRequest request, String path) {
        return !(path.equals("/api/" + SessionResource.PATH)
                && request.getMethod().equals("GET"));
    }

    private void recognise(SignInToken token, boolean counts) {
        Optional<SignedIn> known = directory.findByToken(token);
        known.ifPresent(person -> {
            if (factors.missing(person.actor())) {
                current.isWithoutFactor(person, token);
            } else {
                current.is(person, token);
                viewings.present(person.actor(), token).ifPresent(current::looksThrough);
            }
            if (counts) {
                keeper.seen(person, token);
            }
        });
    }
}
