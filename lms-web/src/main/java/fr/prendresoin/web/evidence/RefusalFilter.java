package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.EvidenceAct;
import fr.prendresoin.evidence.RefusalService;
import fr.prendresoin.web.errors.Failure;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Notes who was refused what, person or program, once the answer is made: what was refused is rolled back, that it was refused is not. */
@Dependent
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;
    private final transient RefusalService refusals;

    @Inject
    RefusalFilter(CurrentActor current, RefusalService refusals) {
        this.current = current;
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        boolean known = current.signedIn() || current.self().machine();
        if (known && request.getAttribute(Failure.REFUSED) instanceof EvidenceAct refused) {
            refusals.note(current.self(), refused, request.getMethod() + " " + request.getRequestURI());
        }
    }
}
