package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.AttemptService;
import fr.prendresoin.assessment.Choices;
import fr.prendresoin.assessment.GivenAnswer;
import fr.prendresoin.assessment.Receipt;
import fr.prendresoin.assessment.Writer;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Receives answers one by one, from a script or from a plain form, and the submission of an attempt. */
@ApplicationScoped
@Path("tentatives/{attempt}")
public class AttemptResource {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private CurrentActor current;

    @Inject
    private AttemptService attempts;

    @Inject
    private French french;

    /** Keeps an answer sent by the page's script; the receipt says it is safe. */
    @POST
    @Path("reponses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject answer(
            @PathParam("attempt") String id,
            JsonObject body,
            @QueryParam("fuseau") @DefaultValue("Europe/Paris") String zone) {
        Optional<Long> sequence =
                Optional.ofNullable(body.getJsonNumber("sequence")).map(JsonNumber::longValue);
        Set<Integer> numbers = body.getJsonArray("choices").stream()
                .map(AttemptResource::number)
                .collect(Collectors.toSet());
        GivenAnswer given = new GivenAnswer(body.getInt("question"), sequence, new Choices(numbers), writer(body));
        Receipt receipt = attempts.save(current.get(), attempt(id), given);
        return JSON.createObjectBuilder()
                .add("receipt", receipt.number())
                .add("number", receipt.text())
                .add("savedAt", french.time(receipt.savedAt(), known(zone)))
                .build();
    }

    /** Lets the browser that asks write in the attempt, and no other; answers from where its page counts on. */
    @POST
    @Path("ecriture")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject takeOver(@PathParam("attempt") String id, JsonObject body) {
        Writer writer = writer(body).orElseThrow(BadRequestException::new);
        long sequence = attempts.takeOver(current.get(), attempt(id), writer);
        return JSON.createObjectBuilder().add("sequence", sequence).build();
    }

    /** Keeps an answer sent by a plain form and leads where its button says. */
    @POST
    @Path("questions/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("attempt") String id,
            @PathParam("question") int question,
            @FormParam("reponse") List<Integer> choices,
            @FormParam("suite") String next) {
        Choices given = new Choices(Set.copyOf(choices));
        attempts.save(current.get(), attempt(id), new GivenAnswer(question, Optional.empty(), given));
        return Response.seeOther(URI.create(inside(next))).build();
    }

    /** Submits the attempt and leads to its result. */
    @POST
    @Path("envoi")
    public Response submit(@PathParam("attempt") String id, @FormParam("suite") String next) {
        attempts.submit(current.get(), attempt(id));
        return Response.seeOther(URI.create(inside(next))).build();
    }

    /** Stops the clock of a limited attempt and leads back to its page. */
    @POST
    @Path("pause")
    public Response pause(@PathParam("attempt") String id, @FormParam("suite") String next) {
        attempts.pause(current.get(), attempt(id));
        return Response.seeOther(URI.create(inside(next))).build();
    }

    /** Lets the clock run again. */
    @POST
    @Path("reprise")
    public Response resume(@PathParam("attempt") String id, @FormParam("suite") String next) {
        attempts.resume(current.get(), attempt(id));
        return Response.seeOther(URI.create(inside(next))).build();
    }

    private static AttemptId attempt(String id) {
        try {
            return new AttemptId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("attempt " + id);
        }
    }

    /** Empty for a page that draws no number of its own. */
    private static Optional<Writer> writer(JsonObject body) {
        try {
            return Optional.ofNullable(body.getString("writer", null))
                    .map(UUID::fromString)
                    .map(Writer::new);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static int number(JsonValue value) {
        return value instanceof JsonNumber number
                ? number.intValue()
                : Integer.parseInt(((JsonString) value).getString());
    }

    /** The zone the page shows times in; what is no zone is the mainland's. */
    private static String known(String zone) {
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            return "Europe/Paris";
        }
    }

    private static String inside(String next) {
        return next != null && next.matches("/formations/[a-z0-9/-]*") ? next : "/accueil";
    }
}
