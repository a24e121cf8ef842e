package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.scim.GroupChange;
import fr.prendresoin.scim.ScimGroup;
import fr.prendresoin.scim.ScimGroupService;
import fr.prendresoin.scim.ScimQueries;
import fr.prendresoin.scim.Slice;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Predicate;

/** The groups of a directory: the promotions of the faculties within reach of its token. */
@RequestScoped
@Path("Groups")
@Produces({ScimJson.TYPE, MediaType.APPLICATION_JSON})
@Consumes({ScimJson.TYPE, MediaType.APPLICATION_JSON})
public class GroupResource {

    @Inject
    private CurrentActor current;

    @Inject
    private PresentedToken token;

    @Inject
    private ScimQueries queries;

    @Inject
    private ScimGroupService groups;

    @Inject
    private Answers answers;

    /** Those that are found. */
    @GET
    public Response search(@QueryParam("filter") String filter) {
        Slice<ScimGroup> found =
                queries.groups(current.get(), token.access(), like(Filters.groups(filter)), answers.window());
        return answers.page(found.rows().stream().map(this::json).toList(), found.total());
    }

    private static Predicate<ScimGroup> like(Map<String, String> wanted) {
        return group -> {
            Map<String, String> present = Map.of(
                    "id", group.id().toString(),
                    "externalid", group.externalId() == null ? "" : group.externalId(),
                    "displayname", GroupJson.name(group));
            return wanted.entrySet().stream()
                    .allMatch(each -> each.getValue().equals(present.get(each.getKey()))
                            && !each.getValue().isEmpty());
        };
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        ScimGroup group = find(id);
        return answers.read(json(group), group.version());
    }

    /** Opens a promotion. */
    @POST
    public Response create(InputStream body) {
        ScimGroup group = groups.create(current.get(), token.access(), GroupJson.draft(ScimJson.read(body)));
        return answers.created(json(group), group.version());
    }

    /** Makes the members of a group those of the whole resource. */
    @PUT
    @Path("{id}")
    public Response replace(@PathParam("id") String id, InputStream body) {
        ObjectNode wanted = ScimJson.read(body);
        ScimGroup group = find(id);
        return change(group, GroupJson.change(group, wanted));
    }

    /** Lets members in and out, as the operations say. */
    @PATCH
    @Path("{id}")
    public Response patch(@PathParam("id") String id, InputStream body) {
        ObjectNode operations = ScimJson.read(body);
        ScimGroup group = find(id);
        ObjectNode wanted = Patches.apply(operations, json(group));
        if (!wanted.path("displayName").asText(GroupJson.name(group)).equals(GroupJson.name(group))) {
            throw ScimRefusal.bad("mutability", "The attribute displayName cannot be changed.");
        }
        return change(group, GroupJson.change(group, wanted));
    }

    /** Never: what people did hangs on their promotion. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        find(id);
        throw ScimRefusal.of(501, Messages.text("scim.detail.501"));
    }

    private Response change(ScimGroup group, GroupChange change) {
        ScimGroup changed = groups.change(
                current.get(),
                token.access(),
                new ScimGroupService.Wanted(group.id(), change, answers.expected(group.version())));
        return answers.ok(json(changed), changed.version());
    }

    private ScimGroup find(String id) {
        return queries.group(current.get(), token.access(), Ways.id(id));
    }

    private ObjectNode json(ScimGroup group) {
        return GroupJson.write(group, answers.base());
    }
}
