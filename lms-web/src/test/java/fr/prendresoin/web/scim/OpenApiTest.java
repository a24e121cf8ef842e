package fr.prendresoin.web.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is published says what there is, and nothing else. */
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void every_method_of_every_resource_is_described_and_nothing_else_is() {
        Set<String> delivered = new ScimApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(OpenApiTest::methods)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described()).hasSizeGreaterThan(15).isEqualTo(delivered);
    }

    private static Stream<String> methods(Class<?> type) {
        String root = type.getAnnotation(Path.class).value();
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> verb + " " + path(root, method)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase())
                .findFirst();
    }

    private static String path(String root, Method method) {
        String path = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return (root.isEmpty() ? "" : "/" + root) + path;
    }

    private static Set<String> described() {
        Set<String> described = new TreeSet<>();
        InputStream file = OpenApiTest.class.getResourceAsStream("/scim/openapi.yaml");
        Map<?, ?> document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        ((Map<?, ?>) document.get("paths")).forEach((path, methods) -> ((Map<?, ?>) methods)
                .keySet().stream().filter(METHODS::contains).forEach(method -> described.add(method + " " + path)));
        return described;
    }

    @Test
    void every_attribute_of_an_answer_is_in_its_schema() {
        JsonNode schemas = ScimJson.read(OpenApiTest.class.getResourceAsStream("/scim/schemas.json"))
                .path("resources");

        assertThat(attributes(schemas, Schemas.USER)).containsAll(names(Bodies.user()));
        assertThat(attributes(schemas, Schemas.GROUP)).containsAll(names(Bodies.json(Bodies.group(Bodies.ONE))));
        assertThat(attributes(schemas, Schemas.PROMOTION))
                .isEqualTo(names(Bodies.json(Bodies.group()).path(Schemas.PROMOTION)));
    }

    private static Set<String> attributes(JsonNode schemas, String id) {
        Set<String> names = new TreeSet<>();
        for (JsonNode schema : schemas) {
            if (schema.path("id").asText().equals(id)) {
                schema.path("attributes")
                        .forEach(attribute -> names.add(attribute.path("name").asText()));
            }
        }
        return names;
    }

    /** Without the attributes every resource has. */
    private static Set<String> names(JsonNode resource) {
        Set<String> names = new TreeSet<>();
        resource.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> name.startsWith("urn:"));
        names.removeAll(Set.of("schemas", "id", "externalId", "meta"));
        return names;
    }
}
