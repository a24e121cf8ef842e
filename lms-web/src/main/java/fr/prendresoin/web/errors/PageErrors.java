package fr.prendresoin.web.errors;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers a reader whose page cannot be shown, with the page of the status: each has its own in web.xml. What went wrong
 * on our side is logged under a number that the page shows.
 */
public final class PageErrors {

    private static final Logger LOG = Logger.getLogger(PageErrors.class.getName());

    /** How long a database needs to come back, as a rule. */
    static final int SECONDS_TO_WAIT = 5;

    private PageErrors() {}

    /** Refuses with a sentence of its own: the page of refusals shows it, a script of ours reads it. */
    public static void refuse(String sentence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("X-Requested-With") != null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/problem+json");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("status", HttpServletResponse.SC_FORBIDDEN)
                            .add("detail", sentence)
                            .build()
                            .toString());
            return;
        }
        request.setAttribute("refusal", sentence);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Sends the error page that fits; nothing may have been written before. */
    public static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Throwable cause = Failure.meaningful(thrown);
        int status = Failure.statusOf(cause);
        Failure.refusal(cause).ifPresent(refused -> request.setAttribute(Failure.REFUSED, refused));
        if (cause instanceof RuleViolation refusal) {
            request.setAttribute("refusal", Messages.of(refusal));
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            String incident = Ids.next().toString();
            request.setAttribute("incident", incident);
            LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            LOG.log(Level.WARNING, "The database is not there: {0}", cause.getMessage());
            response.setIntHeader("Retry-After", SECONDS_TO_WAIT);
        }
        response.sendError(status);
    }
}
