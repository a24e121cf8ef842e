package fr.prendresoin.web.errors;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers machines, and the scripts of our pages, with a problem document (RFC 9457) in French. Of every exception: when
 * a commit fails, Jersey looks for who answers to the checked one that is its cause.
 */
@Provider
public class RestErrors implements ExceptionMapper<Exception> {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Logger LOG = Logger.getLogger(RestErrors.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        Throwable cause = Failure.meaningful(thrown);
        int status = Failure.statusOf(cause);
        Failure.refusal(cause).ifPresent(refused -> request.setAttribute(Failure.REFUSED, refused));
        if (status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            LOG.log(Level.WARNING, "The database is not there: {0}", cause.getMessage());
        }
        if (cause instanceof RuleViolation refusal) {
            return problem(
                    status, Messages.of(refusal), Optional.of(refusal.rule().name()));
        }
        if (status != 500) {
            return problem(status, Messages.text("errors.detail." + status));
        }
        if (thrown instanceof WebApplicationException web) {
            return problem(web.getResponse().getStatus(), Messages.text("errors.detail.request"));
        }
        String incident = Ids.next().toString();
        LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
        return problem(status, Messages.text("errors.detail.500", incident));
    }

    private static Response problem(int status, String detail) {
        return problem(status, detail, Optional.empty());
    }

    /** The name of the rule is for our own scripts, which do not read French. */
    private static Response problem(int status, String detail, Optional<String> rule) {
        JsonObjectBuilder body =
                JSON.createObjectBuilder().add("status", status).add("detail", detail);
        rule.ifPresent(name -> body.add("rule", name));
        Response.ResponseBuilder answer = Response.status(status).type("application/problem+json");
        if (status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, PageErrors.SECONDS_TO_WAIT);
        }
        return answer.entity(body.build().toString()).build();
    }
}
