package fr.prendresoin.web.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.GenericScimResource;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of a resource, and of what shall be otherwise, the resource as it shall be (RFC 7644, section 3.5.2). */
final class Patches {

    private static final int MOST = 100;
    private static final int LONGEST_PATH = 2_000;
    private static final Set<String> READ_ONLY = Set.of("id", "meta", "groups", "schemas");
    /** The library takes an attribute by its whole name for one of an extension. */
    private static final Pattern CORE = Pattern.compile("(?i)^urn:ietf:params:scim:schemas:core:2.0:(User|Group):");

    private static final Pattern NAME = Pattern.compile("[.\\[]");

    private static final Pattern URN = Pattern.compile("(?i)^urn:");

    private Patches() {}

    /** @throws ScimRefusal when the request cannot be read or finds nothing to change */
    static ObjectNode apply(ObjectNode body, ObjectNode resource) {
        Attributes.requireSchema(body, Schemas.PATCH);
        ArrayNode operations = oneByOne(Attributes.array(body, "Operations"));
        requireMeasure(operations);
        ObjectNode request = body.deepCopy();
        request.set("Operations", operations);
        return applied(request, resource);
    }

    private static ObjectNode applied(ObjectNode body, ObjectNode resource) {
        ObjectNode patched = resource.deepCopy();
        try {
            PatchRequest request = JsonUtils.nodeToValue(body, PatchRequest.class);
            request.apply(new GenericScimResource(patched));
        } catch (ScimException e) {
            throw refused(e);
        } catch (JsonProcessingException e) {
            throw e.getCause() instanceof ScimException scim ? refused(scim) : unreadable();
        } catch (RuntimeException e) {
            // The library answers some of what is no path or no value with exceptions of Java's own.
            throw unreadable();
        }
        if (!patched.path("id").equals(resource.path("id"))) {
            throw ScimRefusal.bad("mutability", "The attribute id cannot be changed.");
        }
        return patched;
    }

    /**
     * Microsoft Entra ID names paths as attributes of one value without a path: {@code {"name.givenName": …}}. Each of
     * them is an operation of its own; what is a plain attribute stays together.
     */
    private static ArrayNode oneByOne(ArrayNode operations) {
        ArrayNode each = ScimJson.array();
        for (JsonNode operation : operations) {
            if (operation instanceof ObjectNode object && object.get("value") instanceof ObjectNode value) {
                each.addAll(object.hasNonNull("path") ? List.of(object) : split(object, value));
            } else {
                each.add(operation);
            }
        }
        return each;
    }

    private static List<ObjectNode> split(ObjectNode operation, ObjectNode value) {
        List<ObjectNode> parts = new ArrayList<>();
        ObjectNode plain = value.deepCopy();
        value.properties().stream()
                .filter(each -> isPath(each.getKey(), each.getValue()))
                .forEach(each -> {
                    plain.remove(each.getKey());
                    ObjectNode part = operation.deepCopy();
                    part.put("path", each.getKey());
                    parts.add(part.set("value", each.getValue()));
                });
        if (parts.isEmpty() || !plain.isEmpty()) {
            parts.add(0, operation.deepCopy().set("value", plain));
        }
        return parts;
    }

    /** The name of an extension is none, although it has points: its value is an object. */
    private static boolean isPath(String name, JsonNode value) {
        return NAME.matcher(name).find()
                && !(value.isObject() && URN.matcher(name).find());
    }

    private static void requireMeasure(ArrayNode operations) {
        if (operations.isEmpty() || operations.size() > MOST) {
            throw ScimRefusal.bad("invalidSyntax", "There must be 1 to " + MOST + " operations.");
        }
        for (JsonNode operation : operations) {
            if (operation instanceof ObjectNode object) {
                requireMeasure(object, ScimJson.text(object, "path"));
            } else {
                throw unreadable();
            }
        }
    }

    private static void requireMeasure(ObjectNode operation, String path) {
        if (path == null) {
            if ("remove".equalsIgnoreCase(ScimJson.text(operation, "op"))) {
                throw ScimRefusal.bad("noTarget", "What shall be removed is not said.");
            }
            return;
        }
        if (path.length() > LONGEST_PATH) {
            throw ScimRefusal.bad("invalidPath", "A path exceeds " + LONGEST_PATH + " characters.");
        }
        String bare = CORE.matcher(path.strip()).replaceFirst("");
        operation.put("path", bare);
        String attribute = NAME.split(bare, 2)[0].toLowerCase(Locale.ROOT);
        if (READ_ONLY.contains(attribute)) {
            throw ScimRefusal.bad("mutability", "The attribute " + attribute + " cannot be changed.");
        }
    }

    private static ScimRefusal refused(ScimException e) {
        String type = e.getScimError().getScimType();
        return ScimRefusal.bad(
                type == null ? BadRequestException.INVALID_SYNTAX : type,
                e.getScimError().getDetail());
    }

    private static ScimRefusal unreadable() {
        return ScimRefusal.bad("invalidSyntax", "The operations cannot be read.");
    }
}
