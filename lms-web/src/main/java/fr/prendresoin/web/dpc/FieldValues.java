package fr.prendresoin.web.dpc;

import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the fields of an organiser's form hold: what was typed when it came back refused, else what is kept. */
@RequestScoped
class FieldValues {

    private static final int SPARE = 2;
    private static final int MOST_ROWS = 60;

    private final RefusedForm form;
    private Map<String, List<String>> stored = Map.of();

    protected FieldValues() {
        this(null);
    }

    @Inject
    FieldValues(RefusedForm form) {
        this.form = form;
    }

    void are(Map<String, List<String>> kept) {
        stored = kept;
    }

    /** Whether the form came back. */
    boolean refused() {
        return !form.value("refus").isEmpty();
    }

    String value(String name) {
        return refused()
                ? form.value(name)
                : stored.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }

    List<String> values(String name) {
        return refused() ? form.values(name) : stored.getOrDefault(name, List.of());
    }

    /** The rows of a group: those that hold something, and two more. */
    List<Integer> rows(String group, String... fields) {
        int last = IntStream.range(0, MOST_ROWS)
                .filter(row -> List.of(fields).stream()
                        .anyMatch(field -> !value(group + row + "-" + field).isBlank()))
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(MOST_ROWS, last + 1 + SPARE)).boxed().toList();
    }

    /** What the first of these rules says that refused the form; empty when none did. */
    String error(Rule... rules) {
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }

    /** The same, if this is so of the field. */
    String errorIf(boolean wrong, Rule rule) {
        return wrong ? error(rule) : "";
    }
}
