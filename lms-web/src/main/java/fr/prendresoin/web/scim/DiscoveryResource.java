package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the interface can do, and what users and groups are made of: read from files beside this class. */
@RequestScoped
@Path("")
@Produces({ScimJson.TYPE, MediaType.APPLICATION_JSON})
public class DiscoveryResource {

    @Inject
    private Answers answers;

    /** What of the protocol is supported. */
    @GET
    @Path("ServiceProviderConfig")
    public Response config() {
        return Response.ok(ScimJson.write(located(parsed("service-provider-config.json"), "ServiceProviderConfig")))
                .build();
    }

    /** The kinds of resources. */
    @GET
    @Path("ResourceTypes")
    public Response resourceTypes(@QueryParam("filter") String filter) {
        return list("resource-types.json", "ResourceTypes", filter);
    }

    /** One kind of resources. */
    @GET
    @Path("ResourceTypes/{id}")
    public Response resourceType(@PathParam("id") String id) {
        return one("resource-types.json", "ResourceTypes", id);
    }

    /** The attributes of all resources. */
    @GET
    @Path("Schemas")
    public Response schemas(@QueryParam("filter") String filter) {
        return list("schemas.json", "Schemas", filter);
    }

    /** The attributes of one schema. */
    @GET
    @Path("Schemas/{id}")
    public Response schema(@PathParam("id") String id) {
        return one("schemas.json", "Schemas", id);
    }

    /** The description of the whole interface, for machines (OpenAPI 3.1). */
    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    public String openapi() {
        return new String(file("openapi.yaml"), StandardCharsets.UTF_8);
    }

    /** RFC 7644, section 4: these lists cannot be filtered. */
    private Response list(String file, String path, String filter) {
        if (filter != null) {
            throw ScimRefusal.of(403, "This list cannot be filtered.");
        }
        List<ObjectNode> resources = all(file, path);
        return answers.page(resources, resources.size());
    }

    private Response one(String file, String path, String id) {
        return all(file, path).stream()
                .filter(resource -> resource.path("id").asText().equalsIgnoreCase(id))
                .findFirst()
                .map(resource -> Response.ok(ScimJson.write(resource)).build())
                .orElseThrow(() -> new NotFound("description of " + path));
    }

    private List<ObjectNode> all(String file, String path) {
        List<ObjectNode> resources = new ArrayList<>();
        for (JsonNode each : parsed(file).path("resources")) {
            resources.add(
                    located((ObjectNode) each, path + "/" + each.path("id").asText()));
        }
        return resources;
    }

    private ObjectNode located(ObjectNode resource, String path) {
        resource.withObject("/meta").put("location", answers.base() + "/" + path);
        return resource;
    }

    private static ObjectNode parsed(String name) {
        return ScimJson.read(new ByteArrayInputStream(file(name)));
    }

    private static byte[] file(String name) {
        try (InputStream file = DiscoveryResource.class.getResourceAsStream("/scim/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
