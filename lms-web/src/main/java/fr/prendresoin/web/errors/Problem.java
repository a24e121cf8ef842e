package fr.prendresoin.web.errors;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A refusal as machines, and the scripts of our pages, read it (RFC 9457): in French, with the name of the rule for our own
 * scripts, which do not read French.
 */
public record Problem(int status, String detail, Optional<String> rule) {

    static final String TYPE = "application/problem+json";

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Logger LOG = Logger.getLogger(RestErrors.class.getName());

    /** What the thrown exception means; the request is told when the journal keeps that. */
    public static Problem of(Throwable thrown, HttpServletRequest request) {
        Throwable cause = Failure.meaningful(thrown);
        int status = Failure.statusOf(cause);
        Failure.refusal(cause).ifPresent(refused -> request.setAttribute(Failure.REFUSED, refused));
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            LOG.log(Level.WARNING, "The database is not there: {0}", cause.getMessage());
        }
        if (cause instanceof RuleViolation refusal) {
            return new Problem(
                    status, Messages.of(refusal), Optional.of(refusal.rule().name()));
        }
        return status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? unexpected(thrown)
                : because(status, Messages.text("errors.detail." + status));
    }

    private static Problem unexpected(Throwable thrown) {
        if (thrown instanceof Malformed malformed) {
            return because(malformed.status(), Messages.text("errors.detail.request"));
        }
        if (thrown instanceof WebApplicationException web) {
            return because(web.getResponse().getStatus(), Messages.text("errors.detail.request"));
        }
        String incident = Ids.next().toString();
        LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
        return because(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Messages.text("errors.detail.500", incident));
    }

    private static Problem because(int status, String detail) {
        return new Problem(status, detail, Optional.empty());
    }

    /** Whether the same may be asked again in some seconds. */
    boolean forNow() {
        return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    /** The document. */
    String text() {
        JsonObjectBuilder body =
                JSON.createObjectBuilder().add("status", status).add("detail", detail);
        rule.ifPresent(name -> body.add("rule", name));
        return body.build().toString();
    }

    /** Answers with it. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (forNow()) {
            response.setIntHeader("Retry-After", PageErrors.SECONDS_TO_WAIT);
        }
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text());
    }
}
