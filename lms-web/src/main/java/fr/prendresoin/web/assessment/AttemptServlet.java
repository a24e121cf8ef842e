package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.AttemptService;
import fr.prendresoin.assessment.Choices;
import fr.prendresoin.assessment.GivenAnswer;
import fr.prendresoin.assessment.Receipt;
import fr.prendresoin.assessment.Writer;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Malformed;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.saving.Exchange;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Receives answers one by one, from a script or from a plain form, and the submission of an attempt. */
@WebServlet("/api/tentatives/*")
public class AttemptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient AttemptService attempts;

    @Inject
    private transient French french;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Exchange(request, response).answer(this::receive);
    }

    /** An attempt and what is done with it; the form of a question names it as well. */
    private void receive(Exchange exchange) throws IOException {
        String[] path = exchange.path();
        String act = path.length == 3 && path[1].equals("questions") ? path[1] : path.length == 2 ? path[1] : "";
        AttemptId attempt = attempt(path[0]);
        switch (act) {
            case "reponses" -> answer(exchange, attempt);
            case "ecriture" -> takeOver(exchange, attempt);
            case "questions" -> answerByForm(exchange, attempt, path[2]);
            case "envoi" -> lead(exchange, () -> attempts.submit(current.get(), attempt));
            case "pause" -> lead(exchange, () -> attempts.pause(current.get(), attempt));
            case "reprise" -> lead(exchange, () -> attempts.resume(current.get(), attempt));
            default -> throw new NotFound("act " + exchange.request().getPathInfo());
        }
    }

    /** Keeps an answer sent by the page's script; the receipt says it is safe, and what it is for. */
    private void answer(Exchange exchange, AttemptId attempt) throws IOException {
        GivenAnswer given = given(exchange.json());
        Receipt receipt = attempts.save(current.get(), attempt, given);
        exchange.tell(Exchange.words()
                .add("receipt", receipt.number())
                .add("number", receipt.text())
                .add("savedAt", french.time(receipt.savedAt(), known(exchange.field("fuseau"))))
                .add("attempt", attempt.value().toString())
                .add("question", given.question()));
    }

    /** Lets the browser that asks write in the attempt, and no other; answers from where its page counts on. */
    private void takeOver(Exchange exchange, AttemptId attempt) throws IOException {
        Writer writer =
                writer(exchange.json()).orElseThrow(() -> new Malformed(HttpServletResponse.SC_BAD_REQUEST, null));
        exchange.tell(Exchange.words().add("sequence", attempts.takeOver(current.get(), attempt, writer)));
    }

    /** Keeps an answer sent by a plain form and leads where its button says. */
    private void answerByForm(Exchange exchange, AttemptId attempt, String question) {
        try {
            Set<Integer> ticked = Stream.ofNullable(exchange.request().getParameterValues("reponse"))
                    .flatMap(Stream::of)
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet());
            GivenAnswer given = new GivenAnswer(Integer.parseInt(question), Optional.empty(), new Choices(ticked));
            lead(exchange, () -> attempts.save(current.get(), attempt, given));
        } catch (NumberFormatException unreadable) {
            throw new Malformed(HttpServletResponse.SC_BAD_REQUEST, unreadable);
        }
    }

    private static void lead(Exchange exchange, Runnable act) {
        act.run();
        exchange.lead(inside(exchange.field("suite")));
    }

    private static AttemptId attempt(String id) {
        try {
            return new AttemptId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("attempt " + id);
        }
    }

    private static GivenAnswer given(JsonObject body) {
        try {
            Set<Integer> numbers = body.getJsonArray("choices").stream()
                    .map(AttemptServlet::number)
                    .collect(Collectors.toSet());
            Optional<Long> sequence =
                    Optional.ofNullable(body.getJsonNumber("sequence")).map(JsonNumber::longValue);
            return new GivenAnswer(body.getInt("question"), sequence, new Choices(numbers), writer(body));
        } catch (ClassCastException | NullPointerException | NumberFormatException unreadable) {
            throw new Malformed(HttpServletResponse.SC_BAD_REQUEST, unreadable);
        }
    }

    /** Empty for a page that draws no number of its own. */
    private static Optional<Writer> writer(JsonObject body) {
        try {
            return Optional.ofNullable(body.getString("writer", null))
                    .map(UUID::fromString)
                    .map(Writer::new);
        } catch (IllegalArgumentException unreadable) {
            throw new Malformed(HttpServletResponse.SC_BAD_REQUEST, unreadable);
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
            return ZoneId.of(Optional.ofNullable(zone).orElse("Europe/Paris")).getId();
        } catch (DateTimeException e) {
            return "Europe/Paris";
        }
    }

    private static String inside(String next) {
        return next != null && next.matches("/formations/[a-z0-9/-]*") ? next : "/accueil";
    }
}
