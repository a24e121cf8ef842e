package fr.prendresoin.web.progress;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.AttemptService;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.NumberedPlace;
import fr.prendresoin.progress.Place;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.progress.ProgressService;
import fr.prendresoin.progress.Receipt;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Receives what a learner does in a course: the place they read, an activity finished, an attempt opened. */
@ApplicationScoped
@Path("formations/{course}/{activity}")
public class LearningResource {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private CurrentActor current;

    @Inject
    private ProgressQueries progress;

    @Inject
    private ProgressService service;

    @Inject
    private AttemptService attempts;

    @Inject
    private French french;

    /** Keeps the heading a reader has reached; answers when it was saved, in the learner's zone. */
    @POST
    @Path("place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject keepPlace(
            @PathParam("course") String courseSlug, @PathParam("activity") String activitySlug, JsonObject body) {
        LearnerCourse course = course(courseSlug);
        Place place = new Place(activity(course, activitySlug).slug(), body.getString("anchor", ""));
        Receipt receipt = Optional.ofNullable(body.getJsonNumber("sequence"))
                .map(sequence -> new NumberedPlace(place, sequence.longValue()))
                .map(numbered -> service.keepPlace(current.get(), course.enrolment(), numbered))
                .orElseGet(() -> service.keepPlace(current.get(), course.enrolment(), place));
        return told(receipt, course)
                .add("sequence", Long.parseLong(receipt.number().substring(1)))
                .build();
    }

    private JsonObjectBuilder told(Receipt receipt, LearnerCourse course) {
        return JSON.createObjectBuilder()
                .add("number", receipt.number())
                .add(
                        "savedAt",
                        french.time(receipt.savedAt(), course.enrolment().zone()));
    }

    /** Finishes the activity for the page's script; answers with the receipt and the way to the next one. */
    @POST
    @Path("termine")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject finishAndTell(
            @PathParam("course") String courseSlug, @PathParam("activity") String activitySlug, JsonObject body) {
        LearnerCourse course = course(courseSlug);
        Activity activity = activity(course, activitySlug);
        Receipt receipt = service.finish(current.get(), course.enrolment(), activity);
        return told(receipt, course).add("next", next(course, activity)).build();
    }

    /** Finishes the activity and leads to the next one. */
    @POST
    @Path("termine")
    public Response finish(@PathParam("course") String courseSlug, @PathParam("activity") String activitySlug) {
        LearnerCourse course = course(courseSlug);
        Activity activity = activity(course, activitySlug);
        service.finish(current.get(), course.enrolment(), activity);
        return Response.seeOther(URI.create(next(course, activity))).build();
    }

    private static String next(LearnerCourse course, Activity activity) {
        return Ways.neighbour(course.course(), activity, 1)
                .map(other -> Ways.to(course.course(), other))
                .orElse(Ways.to(course.course()));
    }

    /** Opens an attempt, or the one still open, and leads to its first question. */
    @POST
    @Path("tentatives")
    public Response start(@PathParam("course") String courseSlug, @PathParam("activity") String activitySlug) {
        LearnerCourse course = course(courseSlug);
        Quiz quiz = course.course().get(activitySlug, Quiz.class);
        AttemptId attempt = attempts.start(current.get(), course.enrolment(), quiz);
        return Response.seeOther(URI.create(Ways.toAttempt(course.course(), quiz, attempt, 1)))
                .build();
    }

    private LearnerCourse course(String courseSlug) {
        return progress.course(current.get(), courseSlug);
    }

    private static Activity activity(LearnerCourse course, String slug) {
        return course.course()
                .find(slug)
                .orElseThrow(() -> new NotFound(
                        "activity " + slug + " of " + course.course().slug()));
    }
}
