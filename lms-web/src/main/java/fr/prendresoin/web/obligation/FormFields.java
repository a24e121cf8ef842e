package fr.prendresoin.web.obligation;

import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.DateField;
import jakarta.ws.rs.core.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the fields of a form that was sent. */
record FormFields(Form form) {

    String text(String name) {
        return Optional.ofNullable(form.asMap().getFirst(name)).orElse("").strip();
    }

    boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    List<String> all(String name) {
        return Optional.ofNullable(form.asMap().get(name)).orElse(List.of());
    }

    /** Null for an empty field. */
    LocalDate day(String name) {
        String text = text(name);
        return text.isEmpty()
                ? null
                : DateField.read(text).orElseThrow(() -> new RuleViolation(FormRule.DAY_UNREADABLE));
    }

    /** Nought for an empty field. */
    int number(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{0,4}")) {
            throw new RuleViolation(FormRule.DURATION_UNREADABLE);
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
