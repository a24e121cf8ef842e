package fr.prendresoin.web.saving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.assessment.AssessmentRule;
import fr.prendresoin.evidence.EvidenceAct;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.errors.Failure;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page reads when it saves, and when it may not. */
class ExchangeTest {

    private static final String JSON = "application/json";

    private final Map<String, Object> told = new HashMap<>();
    private final StringWriter body = new StringWriter();

    @Test
    void a_refused_save_names_its_rule_and_its_reason() throws IOException {
        sent(JSON, "{}").answer(exchange -> {
            throw new RuleViolation(AssessmentRule.ALREADY_SUBMITTED);
        });

        assertThat(told).containsEntry("setStatus", 422).containsEntry("setContentType", "application/problem+json");
        assertThat(body.toString())
                .contains("\"rule\":\"ALREADY_SUBMITTED\"", "\"detail\":\"Cet essai est déjà envoyé");
    }

    @Test
    void what_is_not_there_and_what_changed_meanwhile_have_their_own_status() throws IOException {
        sent(JSON, "{}").answer(exchange -> {
            throw new NotFound("x");
        });
        assertThat(told).containsEntry("setStatus", 404);

        sent(JSON, "{}").answer(exchange -> {
            throw new Conflict("x");
        });
        assertThat(told).containsEntry("setStatus", 409);
    }

    @Test
    void a_save_in_what_is_somebody_elses_is_kept_by_the_journal() throws IOException {
        sent(JSON, "{}").answer(exchange -> {
            throw new NotYours("x");
        });

        assertThat(told).containsEntry(Failure.REFUSED, EvidenceAct.NOT_YOURS).containsEntry("setStatus", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "\"words\""})
    void what_is_no_json_is_refused_and_is_no_incident(String text) throws IOException {
        sent(JSON, text).answer(Exchange::json);

        assertThat(told).containsEntry("setStatus", 400);
    }

    /** A form of another site can send this type, and not the other. */
    @Test
    void a_script_says_that_it_sends_json() throws IOException {
        sent("text/plain", "{}").answer(Exchange::json);

        assertThat(told).containsEntry("setStatus", 415);
    }

    @Test
    void a_form_is_led_within_the_site() throws IOException {
        sent("application/x-www-form-urlencoded", "").answer(exchange -> exchange.lead("/accueil"));

        assertThat(told).containsEntry("setStatus", 303).containsEntry("Location", "/accueil");
    }

    private Exchange sent(String type, String text) {
        return new Exchange(request(type, text), response());
    }

    private HttpServletRequest request(String type, String text) {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getContentType" -> type;
            case "getInputStream" -> stream(text);
            case "setAttribute" -> told.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "getWriter" -> new PrintWriter(body);
            case "setHeader" -> told.put((String) arguments[0], arguments[1]);
            default -> told.put(name, arguments[0]);
        });
    }

    private static ServletInputStream stream(String text) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UncheckedIOException(new IOException("never asynchronous"));
            }
        };
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    /** Methods that return nothing are answered with nothing. */
    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    Object result = answer.to(called.getName(), arguments);
                    return called.getReturnType() == void.class ? null : result;
                }));
    }
}
