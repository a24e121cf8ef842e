package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Takes the attributes of a resource apart. */
final class Attributes {

    private Attributes() {}

    /** @throws ScimRefusal unless the resource says that it is of this schema */
    static void requireSchema(ObjectNode json, String schema) {
        boolean said = StreamSupport.stream(array(json, "schemas").spliterator(), false)
                .anyMatch(each -> each instanceof TextNode && each.textValue().equalsIgnoreCase(schema));
        if (!said) {
            throw ScimRefusal.bad("invalidSyntax", "The attribute schemas does not name " + schema + ".");
        }
    }

    /** @throws ScimRefusal when there is an attribute, in lower case, that is not known */
    static void requireKnown(ObjectNode json, Predicate<String> known) {
        Iterator<String> names = json.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!known.test(name.toLowerCase(Locale.ROOT))) {
                throw ScimRefusal.bad(
                        "invalidSyntax", "There is no attribute of the name \"" + printable(name) + "\".");
            }
        }
    }

    private static String printable(String name) {
        return name.replaceAll("[^\\x20-\\x7e]", "?");
    }

    /** An empty object when there is none. */
    static JsonNode object(ObjectNode json, String attribute) {
        JsonNode value = json.path(attribute);
        if (value.isMissingNode() || value.isNull()) {
            return ScimJson.object();
        }
        if (!value.isObject()) {
            throw ScimJson.wrong(attribute);
        }
        return value;
    }

    /** An empty array when there is none. */
    static ArrayNode array(ObjectNode json, String attribute) {
        JsonNode value = json.path(attribute);
        if (value.isMissingNode() || value.isNull()) {
            return ScimJson.array();
        }
        if (value instanceof ArrayNode array) {
            return array;
        }
        throw ScimJson.wrong(attribute);
    }
}
