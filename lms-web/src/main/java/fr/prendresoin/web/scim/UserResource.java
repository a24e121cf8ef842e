package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.scim.ScimQueries;
import fr.prendresoin.scim.ScimUser;
import fr.prendresoin.scim.ScimUserService;
import fr.prendresoin.scim.Slice;
import fr.prendresoin.scim.UserDraft;
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

/** The users of a directory: people with an account who have a tie within reach of its token. */
@RequestScoped
@Path("Users")
@Produces({ScimJson.TYPE, MediaType.APPLICATION_JSON})
@Consumes({ScimJson.TYPE, MediaType.APPLICATION_JSON})
public class UserResource {

    @Inject
    private CurrentActor current;

    @Inject
    private PresentedToken token;

    @Inject
    private ScimQueries queries;

    @Inject
    private ScimUserService users;

    @Inject
    private Answers answers;

    /** Those who are found. */
    @GET
    public Response search(@QueryParam("filter") String filter) {
        Slice<ScimUser> found = queries.users(current.get(), token.access(), Filters.users(filter), answers.window());
        return answers.page(found.rows().stream().map(this::json).toList(), found.total());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        ScimUser user = find(id);
        return answers.read(json(user), user.version());
    }

    /** Brings somebody in. */
    @POST
    public Response create(InputStream body) {
        ScimUser user = users.create(current.get(), token.access(), UserJson.read(ScimJson.read(body)));
        return answers.created(json(user), user.version());
    }

    /** Makes somebody what the whole resource says. */
    @PUT
    @Path("{id}")
    public Response replace(@PathParam("id") String id, InputStream body) {
        return replace(find(id), UserJson.read(ScimJson.read(body)));
    }

    /** Changes what the operations say. */
    @PATCH
    @Path("{id}")
    public Response patch(@PathParam("id") String id, InputStream body) {
        ObjectNode operations = ScimJson.read(body);
        ScimUser user = find(id);
        return replace(user, UserJson.read(Patches.apply(operations, json(user))));
    }

    /** Ends every tie of somebody within reach. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        ScimUser user = find(id);
        users.delete(current.get(), token.access(), user.id(), answers.expected(user.version()));
        return Response.noContent().build();
    }

    private Response replace(ScimUser user, UserDraft draft) {
        ScimUser replaced = users.replace(
                current.get(),
                token.access(),
                new ScimUserService.Wanted(user.id(), draft, answers.expected(user.version())));
        return answers.ok(json(replaced), replaced.version());
    }

    private ScimUser find(String id) {
        return queries.user(current.get(), token.access(), new PersonId(Ways.id(id)));
    }

    private ObjectNode json(ScimUser user) {
        return UserJson.write(user, answers.base());
    }
}
