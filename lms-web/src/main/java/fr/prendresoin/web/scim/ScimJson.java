package fr.prendresoin.web.scim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import com.unboundid.scim2.common.utils.MapperFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads and writes JSON as SCIM wants it: names of attributes without case, and nothing that is made to hurt. */
final class ScimJson {

    static final String TYPE = "application/scim+json";

    /** In bytes: some ten thousand members. */
    static final int LONGEST_BODY = 1_048_576;

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final ObjectMapper MAPPER = mapper();

    private ScimJson() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new MapperFactory()
                .setJsonParserCustomFeatures(Map.of(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true))
                .setDeserializationCustomFeatures(Map.of(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true))
                .createObjectMapper();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(LONGEST_TEXT)
                        .build());
        return mapper;
    }

    /** @throws ScimRefusal unless the body is one JSON object within measure */
    static ObjectNode read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw ScimRefusal.of(413, "The body exceeds " + LONGEST_BODY + " bytes.");
            }
            if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw ScimRefusal.bad("invalidSyntax", "The body is not a JSON object.");
        } catch (JsonProcessingException e) {
            throw ScimRefusal.bad("invalidSyntax", "The body is not JSON, or not within measure.");
        } catch (IOException e) {
            throw ScimRefusal.bad("invalidSyntax", "The body could not be read.");
        }
    }

    static ObjectNode object() {
        return JsonUtils.getJsonNodeFactory().objectNode();
    }

    static ArrayNode array() {
        return JsonUtils.getJsonNodeFactory().arrayNode();
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /**
     * The text of an attribute; null when it is not there.
     *
     * @throws ScimRefusal when it is something else than text
     */
    static String text(JsonNode node, String attribute) {
        JsonNode value = node.path(attribute);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw wrong(attribute);
        }
        return value.textValue();
    }

    /**
     * A boolean, also as the text {@code "False"} that Microsoft Entra ID sends; null when it is not there.
     *
     * @throws ScimRefusal when it is neither
     */
    static Boolean bool(JsonNode node, String attribute) {
        JsonNode value = node.path(attribute);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return switch (value.isBoolean() || value.isTextual() ? value.asText().toLowerCase(Locale.ROOT) : "") {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(attribute);
        };
    }

    /** @throws ScimRefusal when there is something that is no whole number; null when there is nothing */
    static Integer number(JsonNode node, String attribute) {
        JsonNode value = node.path(attribute);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(attribute);
        }
        return value.intValue();
    }

    /** @throws ScimRefusal when it is no identifier of ours */
    static UUID id(String text, String attribute) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw wrong(attribute);
        }
    }

    static ScimRefusal wrong(String attribute) {
        return ScimRefusal.bad("invalidValue", "The value of " + attribute + " is of the wrong type.");
    }
}
