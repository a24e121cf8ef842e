package fr.prendresoin.web.timekeeping;

import fr.prendresoin.shared.NotFound;
import fr.prendresoin.timekeeping.PageMessage;
import fr.prendresoin.timekeeping.PageMessage.Mark;
import fr.prendresoin.timekeeping.PageMessage.Run;
import fr.prendresoin.timekeeping.TimeService;
import fr.prendresoin.web.errors.Malformed;
import fr.prendresoin.web.saving.Exchange;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Receives what a page of an activity noted of its learner's time; answers without a word once it is written down. */
@WebServlet("/api/temps/*")
public class TimeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient TimeService times;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Exchange(request, response).answer(this::hear);
    }

    /** Writes a message down: a course, an activity of it, and what its page noted. */
    private void hear(Exchange exchange) throws IOException {
        String[] path = exchange.path();
        if (path.length != 2) {
            throw new NotFound("time of " + exchange.request().getPathInfo());
        }
        times.hear(current.get(), message(path[0], path[1], exchange.json()));
        exchange.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
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
                            .map(TimeServlet::run)
                            .toList());
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | IndexOutOfBoundsException unreadable) {
            throw new Malformed(HttpServletResponse.SC_BAD_REQUEST, unreadable);
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
