package fr.prendresoin.web.errors;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers machines, and the scripts of our pages, with a problem document (RFC 9457) in French. */
@Provider
public class RestErrors implements ExceptionMapper<RuntimeException> {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Logger LOG = Logger.getLogger(RestErrors.class.getName());

    @Override
    public Response toResponse(RuntimeException thrown) {
        Throwable cause = Failure.meaningful(thrown);
        int status = Failure.statusOf(cause);
        if (status != 500) {
            String detail = cause instanceof RuleViolation refusal
                    ? Messages.of(refusal)
                    : Messages.text("errors.detail." + status);
            return problem(status, detail);
        }
        if (thrown instanceof WebApplicationException web) {
            return problem(web.getResponse().getStatus(), Messages.text("errors.detail.request"));
        }
        String incident = Ids.next().toString();
        LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
        return problem(status, Messages.text("errors.detail.500", incident));
    }

    private static Response problem(int status, String detail) {
        String body = JSON.createObjectBuilder()
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
        return Response.status(status)
                .type("application/problem+json")
                .entity(body)
                .build();
    }
}
