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
import fr.prendresoin.web.errors.Malformed;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.saving.Exchange;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Receives what a learner does in a course: the place they read, an activity finished, an attempt opened. A filter, because
 * what else is asked below these addresses goes on to the resources; it stands behind those of web.xml.
 */
@WebFilter("/api/formations/*")
public class LearningDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/api/formations/";

    private final transient CurrentActor current;
    private final transient ProgressQueries progress;
    private final transient ProgressService service;
    private final transient AttemptService attempts;
    private final transient French french;

    @Inject
    LearningDoor(
            CurrentActor current,
            ProgressQueries progress,
            ProgressService service,
            AttemptService attempts,
            French french) {
        this.current = current;
        this.progress = progress;
        this.service = service;
        this.attempts = attempts;
        this.french = french;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Exchange.Work> work = work(request);
        if (work.isPresent()) {
            new Exchange(request, response).answer(work.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Exchange.Work> work(HttpServletRequest request) {
        String[] path = request.getRequestURI()
                .substring(request.getContextPath().length() + ROOT.length())
                .split("/", -1);
        if (path.length != 3 || !"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        return switch (path[2]) {
            case "place" -> Optional.of(exchange -> keepPlace(exchange, course(path[0]), path[1]));
            case "termine" -> Optional.of(exchange -> finish(exchange, course(path[0]), path[1]));
            case "tentatives" -> Optional.of(exchange -> start(exchange, course(path[0]), path[1]));
            default -> Optional.empty();
        };
    }

    /** Keeps the heading a reader has reached; answers when it was saved, in the learner's zone. */
    private void keepPlace(Exchange exchange, LearnerCourse course, String activity) throws IOException {
        JsonObject body = exchange.json();
        Receipt receipt = keep(course, new Place(activity(course, activity).slug(), anchor(body)), body);
        exchange.tell(told(receipt, course)
                .add("sequence", Long.parseLong(receipt.number().substring(1))));
    }

    private Receipt keep(LearnerCourse course, Place place, JsonObject body) {
        try {
            return Optional.ofNullable(body.getJsonNumber("sequence"))
                    .map(sequence -> new NumberedPlace(place, sequence.longValue()))
                    .map(numbered -> service.keepPlace(current.get(), course.enrolment(), numbered))
                    .orElseGet(() -> service.keepPlace(current.get(), course.enrolment(), place));
        } catch (ClassCastException unreadable) {
            throw new Malformed(HttpServletResponse.SC_BAD_REQUEST, unreadable);
        }
    }

    private static String anchor(JsonObject body) {
        return body.getString("anchor", "");
    }

    private JsonObjectBuilder told(Receipt receipt, LearnerCourse course) {
        return Exchange.words()
                .add("number", receipt.number())
                .add(
                        "savedAt",
                        french.time(receipt.savedAt(), course.enrolment().zone()));
    }

    /** Finishes the activity: leads a form to the next one, tells a script the receipt and the way there. */
    private void finish(Exchange exchange, LearnerCourse course, String slug) throws IOException {
        Activity activity = activity(course, slug);
        Receipt receipt = service.finish(current.get(), course.enrolment(), activity);
        if (exchange.scripted()) {
            exchange.tell(told(receipt, course).add("next", next(course, activity)));
        } else {
            exchange.lead(next(course, activity));
        }
    }

    private static String next(LearnerCourse course, Activity activity) {
        return Ways.neighbour(course.course(), activity, 1)
                .map(other -> Ways.to(course.course(), other))
                .orElse(Ways.to(course.course()));
    }

    /** Opens an attempt, or the one still open, and leads to its first question. */
    private void start(Exchange exchange, LearnerCourse course, String activity) {
        Quiz quiz = course.course().get(activity, Quiz.class);
        AttemptId attempt = attempts.start(current.get(), course.enrolment(), quiz);
        exchange.lead(Ways.toAttempt(course.course(), quiz, attempt, 1));
    }

    private LearnerCourse course(String slug) {
        return progress.course(current.get(), slug);
    }

    private static Activity activity(LearnerCourse course, String slug) {
        return course.course()
                .find(slug)
                .orElseThrow(() -> new NotFound(
                        "activity " + slug + " of " + course.course().slug()));
    }
}
