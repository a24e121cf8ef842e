package fr.prendresoin.web.timekeeping;

import fr.prendresoin.timekeeping.PageMessage;
import fr.prendresoin.timekeeping.PageMessage.Mark;
import fr.prendresoin.timekeeping.PageMessage.Run;
import fr.prendresoin.timekeeping.TimeService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Receives what a page of an activity noted of its learner's time; answers without a word once it is written down. */
@ApplicationScoped
@Path("temps/{course}/{activity}")
public class TimeResource {

    @Inject
    private CurrentActor current;

    @Inject
    private TimeService times;

    /** Writes a message down. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void hear(@PathParam("course") String course, @PathParam("activity") String activity, JsonObject body) {
        times.hear(current.get(), message(course, activity, body));
    }

    private static PageMessage message(String course, String activity, JsonObject body) {
        try {
            Mark mark = new Mark(
                    body.getInt("number"),
                    body.getInt("after"),
                    length(body, "sinceHeard"),
                    length(body, "sincePrevious"));
            return new PageMessage(
                    course,
                    activity,
                    UUID.fromString(body.getString("view")),
                    mark,
                    body.getJsonArray("runs").getValuesAs(JsonArray.class).stream()
                            .map(TimeResource::run)
                            .toList());
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | IndexOutOfBoundsException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    private static long length(JsonObject body, String name) {
        return body.getJsonNumber(name).longValue();
    }

    private static Run run(JsonArray run) {
        return new Run(length(run, 0), length(run, 1), length(run, 2), length(run, 3));
    }

    private static long length(JsonArray run, int place) {
        return run.getJsonNumber(place).longValue();
    }
}
