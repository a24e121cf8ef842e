package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.scim.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** Makes the answers of the resources: their addresses, versions and pages. */
@RequestScoped
class Answers {

    private final HttpServletRequest request;

    protected Answers() {
        this(null);
    }

    @Inject
    Answers(HttpServletRequest request) {
        this.request = request;
    }

    /** How a version is written in headers and in {@code meta}. */
    static String tag(String version) {
        return "W/\"" + version + "\"";
    }

    /** Where the interface stands, as the client called it. */
    String base() {
        String host = request.getHeader("Host");
        boolean secure = request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
        return (secure ? "https://" : "http://") + host + request.getContextPath() + "/scim/v2";
    }

    Projection projection() {
        return Projection.of(request.getParameter("attributes"), request.getParameter("excludedAttributes"));
    }

    /** @throws ScimRefusal when a parameter is no number */
    Window window() {
        return Window.asked(number("startIndex"), number("count"));
    }

    private Integer number(String parameter) {
        String text = request.getParameter(parameter);
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw ScimRefusal.bad("invalidValue", "The parameter " + parameter + " is no whole number.");
        }
    }

    /**
     * The version that the client wants to find; null when it does not say, or takes any.
     *
     * @param present the version there is, which is what is expected when the client names it among others
     */
    String expected(String present) {
        String header = request.getHeader("If-Match");
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        return named(header, present) ? present : "none";
    }

    private static boolean named(String header, String present) {
        return Arrays.stream(header.split(",", 20))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals("\"" + present + "\""));
    }

    /** The resource, or nothing when the client has this version already. */
    Response read(ObjectNode resource, String version) {
        String known = request.getHeader("If-None-Match");
        if (known != null && named(known, version)) {
            return Response.notModified().header("ETag", tag(version)).build();
        }
        return ok(resource, version);
    }

    Response ok(ObjectNode resource, String version) {
        return with(Response.ok(), resource, version);
    }

    Response created(ObjectNode resource, String version) {
        URI location = URI.create(resource.path("meta").path("location").textValue());
        return with(Response.created(location), resource, version);
    }

    private Response with(Response.ResponseBuilder answer, ObjectNode resource, String version) {
        return answer.header("ETag", tag(version))
                .entity(ScimJson.write(projection().of(resource)))
                .build();
    }

    Response page(List<ObjectNode> resources, long total) {
        ObjectNode page = ScimJson.object();
        page.putArray("schemas").add(Schemas.LIST);
        page.put("totalResults", total);
        page.put("startIndex", window().from());
        page.put("itemsPerPage", resources.size());
        ArrayNode rows = page.putArray("Resources");
        Projection projection = projection();
        resources.forEach(resource -> rows.add(projection.of(resource)));
        return Response.ok(ScimJson.write(page)).build();
    }
}
