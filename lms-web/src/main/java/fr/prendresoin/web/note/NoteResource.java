package fr.prendresoin.web.note;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.note.NoteService;
import fr.prendresoin.note.WrittenNote;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Receives the notes of learners, from the page's script as they type or from a plain form. */
@ApplicationScoped
@Path("mes-notes/{course}/{activity}")
public class NoteResource {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private CurrentActor current;

    @Inject
    private ProgressQueries progress;

    @Inject
    private NoteService notes;

    @Inject
    private French french;

    /** Keeps what the page's script sends; answers when it was saved, in the learner's zone. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject keep(@PathParam("course") String slug, @PathParam("activity") String activity, JsonObject body) {
        LearnerCourse course = progress.course(current.get(), slug);
        Optional<Long> sequence =
                Optional.ofNullable(body.getJsonNumber("sequence")).map(JsonNumber::longValue);
        Instant savedAt = notes.keep(
                current.get(),
                course,
                activity(course, activity),
                new WrittenNote(body.getString("text", ""), sequence));
        return JSON.createObjectBuilder()
                .add("savedAt", french.time(savedAt, course.enrolment().zone()))
                .build();
    }

    /** Keeps what a form without a script sends, and leads back to the activity. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("course") String slug, @PathParam("activity") String activity, @FormParam("note") String text) {
        LearnerCourse course = progress.course(current.get(), slug);
        Activity beside = activity(course, activity);
        notes.keep(current.get(), course, beside, new WrittenNote(text, Optional.empty()));
        return Response.seeOther(URI.create(Ways.to(course.course(), beside) + "#note"))
                .build();
    }

    private static Activity activity(LearnerCourse course, String slug) {
        return course.course()
                .find(slug)
                .orElseThrow(() -> new NotFound(
                        "activity " + slug + " of " + course.course().slug()));
    }
}
