package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which attributes an answer shows (RFC 7644, section 3.9); the id and the schemas always.
 *
 * @param wanted in lower case, with a sub-attribute after a dot; empty for all
 * @param unwanted the same for those left out
 */
record Projection(List<String> wanted, List<String> unwanted) {

    private static final int MOST = 50;
    private static final Set<String> ALWAYS = Set.of("id", "schemas");

    /** Reads the two parameters, of which one at most may be given. */
    static Projection of(String attributes, String excluded) {
        if (attributes != null && excluded != null) {
            throw ScimRefusal.bad("invalidValue", "Either attributes or excludedAttributes may be given.");
        }
        return new Projection(names(attributes), names(excluded));
    }

    private static List<String> names(String parameter) {
        if (parameter == null) {
            return List.of();
        }
        List<String> names = Arrays.stream(parameter.split(",", MOST))
                .map(name -> bare(name.strip().toLowerCase(Locale.ROOT)))
                .filter(name -> !name.isEmpty())
                .toList();
        return names;
    }

    /** Without the schema it may begin with, unless the whole extension is meant. */
    private static String bare(String name) {
        for (String schema : List.of(Schemas.USER, Schemas.GROUP)) {
            String prefix = schema.toLowerCase(Locale.ROOT) + ":";
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    ObjectNode of(ObjectNode resource) {
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            return resource;
        }
        ObjectNode shown = ScimJson.object();
        resource.properties().forEach(field -> {
            JsonNode value = shown(field.getKey().toLowerCase(Locale.ROOT), field.getValue());
            if (value != null) {
                shown.set(field.getKey(), value);
            }
        });
        return shown;
    }

    /** Null when nothing of it is shown. */
    private JsonNode shown(String name, JsonNode value) {
        if (ALWAYS.contains(name)) {
            return value;
        }
        List<String> names = wanted.isEmpty() ? unwanted : wanted;
        boolean whole = names.stream().anyMatch(name::equals)
                || names.stream().anyMatch(each -> each.startsWith("urn:") && each.startsWith(name + ":"));
        if (whole) {
            return wanted.isEmpty() ? null : value;
        }
        List<String> parts = names.stream()
                .filter(each -> each.startsWith(name + "."))
                .map(each -> each.substring(name.length() + 1))
                .toList();
        if (parts.isEmpty()) {
            return wanted.isEmpty() ? value : null;
        }
        return parts(value, parts);
    }

    private JsonNode parts(JsonNode value, List<String> parts) {
        if (value instanceof ArrayNode array) {
            ArrayNode shown = ScimJson.array();
            array.forEach(each -> shown.add(parts(each, parts)));
            return shown;
        }
        ObjectNode shown = ScimJson.object();
        new ArrayList<>(value.properties()).forEach(field -> {
            if (parts.contains(field.getKey().toLowerCase(Locale.ROOT)) != wanted.isEmpty()) {
                shown.set(field.getKey(), field.getValue());
            }
        });
        return shown;
    }
}
