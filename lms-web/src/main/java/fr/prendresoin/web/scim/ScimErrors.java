package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.scim.ScimRule;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.errors.Failure;
import fr.prendresoin.web.errors.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers directories in the words of RFC 7644, section 3.12. */
@Provider
public class ScimErrors implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(ScimErrors.class.getName());
    private static final String URN = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final int INTERNAL = 500;

    private static final Set<Rule> UNIQUENESS = Set.of(
            ScimRule.USER_EXISTS,
            ScimRule.USER_NAME_TAKEN,
            ScimRule.IDENTIFIER_TAKEN,
            ScimRule.GROUP_EXISTS,
            OrganisationRule.PROMOTION_EXISTS,
            IdentityRule.LOGIN_TAKEN);

    /** The addresses of what was there already, by the rule that says so. */
    private static final Map<Rule, String> THERE =
            Map.of(ScimRule.USER_EXISTS, "Users/", ScimRule.GROUP_EXISTS, "Groups/");

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        Throwable cause = Failure.meaningful(thrown);
        Failure.refusal(cause).ifPresent(refused -> request.setAttribute(Failure.REFUSED, refused));
        if (cause instanceof RuleViolation refusal) {
            return refused(refusal);
        }
        if (thrown instanceof ScimRefusal refusal) {
            return answer(refusal.status(), refusal.type(), refusal.getMessage());
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return answer(status, null, Messages.text("scim.detail." + (status == 404 ? 404 : 400)));
        }
        int status = Failure.statusOf(cause);
        if (status != INTERNAL) {
            return answer(status, null, Messages.text("scim.detail." + status));
        }
        String incident = Ids.next().toString();
        LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
        return answer(status, null, Messages.text("scim.detail.500", incident));
    }

    private static Response refused(RuleViolation refusal) {
        String detail = Messages.of(refusal);
        if (UNIQUENESS.contains(refusal.rule())) {
            Response.ResponseBuilder answer = builder(409, "uniqueness", detail);
            String there = THERE.get(refusal.rule());
            return there == null
                    ? answer.build()
                    : answer.header(
                                    "Location",
                                    "/scim/v2/" + there + refusal.arguments().get(1))
                            .build();
        }
        if (refusal.rule() == ScimRule.VERSION_CHANGED) {
            return answer(412, null, detail);
        }
        boolean held = refusal.rule() == ScimRule.HELD_ELSEWHERE || refusal.rule() == ScimRule.SUSPENDED_BY_HAND;
        return answer(400, held ? "mutability" : "invalidValue", detail);
    }

    private static Response answer(int status, String type, String detail) {
        return builder(status, type, detail).build();
    }

    private static Response.ResponseBuilder builder(int status, String type, String detail) {
        return Response.status(status).type(ScimJson.TYPE).entity(body(status, type, detail));
    }

    /** The body of an error; the type may be null. */
    static String body(int status, String type, String detail) {
        ObjectNode body = ScimJson.object();
        body.putArray("schemas").add(URN);
        body.put("status", String.valueOf(status));
        if (type != null) {
            body.put("scimType", type);
        }
        return ScimJson.write(body.put("detail", detail));
    }
}
