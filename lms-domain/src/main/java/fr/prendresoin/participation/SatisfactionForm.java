package fr.prendresoin.participation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What participants are asked afterwards, from a day on ({@code reference/satisfaction.yaml}). */
public record SatisfactionForm(LocalDate since, List<Question> questions) {

    private static final String REFERENCE = "/reference/satisfaction.yaml";
    private static final List<SatisfactionForm> ALL = read();

    /** One sentence, with which somebody agrees from 1 (not at all) to 4 (entirely). */
    public record Question(String id, String text) {}

    /** Copies the list. */
    public SatisfactionForm {
        questions = List.copyOf(questions);
    }

    /**
     * The form in force on a day.
     *
     * @throws IllegalStateException when the reference says nothing of it
     */
    public static SatisfactionForm on(LocalDate day) {
        return ALL.stream()
                .filter(form -> !form.since().isAfter(day))
                .max(Comparator.comparing(SatisfactionForm::since))
                .orElseThrow(() -> new IllegalStateException(REFERENCE + " says nothing of " + day));
    }

    private static List<SatisfactionForm> read() {
        try (InputStream file = SatisfactionForm.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> reference = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) reference.get("forms"))
                    .stream().map(form -> of((Map<?, ?>) form)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static SatisfactionForm of(Map<?, ?> form) {
        List<Question> questions = ((List<?>) form.get("questions"))
                .stream().map(entry -> question((Map<?, ?>) entry)).toList();
        return new SatisfactionForm(LocalDate.parse(String.valueOf(form.get("since"))), questions);
    }

    private static Question question(Map<?, ?> entry) {
        return new Question((String) entry.get("id"), (String) entry.get("text"));
    }
}
