package fr.prendresoin.web.saving;

import fr.prendresoin.web.errors.Malformed;
import fr.prendresoin.web.errors.Problem;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Something sent by a page and its answer: JSON for a script, a redirection for a form, a {@link Problem} for what is
 * refused.
 *
 * @param request what was sent
 * @param response what is answered
 */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {

    private static final String JSON = "application/json";

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** The work of an address. */
    @FunctionalInterface
    public interface Work {
        /** Does what was asked and answers. */
        void on(Exchange exchange) throws IOException;
    }

    /** Does the work; whatever is refused or fails is answered as the resources do. */
    public void answer(Work work) throws IOException {
        try {
            work.on(this);
        } catch (RuntimeException refusal) {
            Problem.of(refusal, request).send(response);
        }
    }

    /** Whether a script sent it, and not a form. */
    public boolean scripted() {
        String type = request.getContentType();
        return type != null && type.startsWith(JSON);
    }

    /** What a script sent. A form of another site cannot say that it sends JSON. */
    public JsonObject json() throws IOException {
        if (!scripted()) {
            throw new Malformed(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, null);
        }
        try (JsonReader reader = READERS.createReader(request.getInputStream())) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            throw new Malformed(HttpServletResponse.SC_BAD_REQUEST, unreadable);
        }
    }

    /** A field of a form; null when it has none of that name. */
    public String field(String name) {
        return request.getParameter(name);
    }

    /** Begins an answer to a script. */
    public static JsonObjectBuilder words() {
        return BUILDERS.createObjectBuilder();
    }

    /** Answers a script. */
    public void tell(JsonObjectBuilder words) throws IOException {
        response.setContentType(JSON);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(words.build().toString());
    }

    /** Leads a form to its next page; relative, because only the browser knows whether a proxy of ours speaks TLS. */
    public void lead(String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** What follows the address of the servlet, cut at its slashes; empty when nothing does. */
    public String[] path() {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        return path.substring(1).split("/", -1);
    }
}
