package fr.prendresoin.web.dpc;

import fr.prendresoin.web.faces.DateField;
import jakarta.ws.rs.core.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads the fields of a form that an organiser sent. */
record SentForm(Form form) {

    private static final int MOST_ROWS = 60;
    private static final String WHOLE = "[0-9]{1,6}";

    /** Without blanks around it, with plain line ends. */
    String text(String name) {
        return Optional.ofNullable(form.asMap().getFirst(name))
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }

    List<String> all(String name) {
        return Optional.ofNullable(form.asMap().get(name)).orElse(List.of());
    }

    /** Empty for an empty field and for what is no day. */
    Optional<LocalDate> day(String name) {
        return DateField.read(text(name));
    }

    /** Nought for an empty field; empty for what is no number. */
    OptionalInt number(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        return text.matches(WHOLE) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** An amount in euros as cents, for example « 120 » or « 120,50 »; empty for what is none. */
    OptionalInt cents(String name) {
        String text = text(name).replaceAll("[\\s\\u00A0\\u202F€]", "").replace('.', ',');
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (!text.matches(WHOLE + "(,[0-9]{1,2})?")) {
            return OptionalInt.empty();
        }
        String[] parts = (text + (text.contains(",") ? "" : ",0")).split(",");
        String fraction = (parts[1] + "0").substring(0, 2);
        return OptionalInt.of(Integer.parseInt(parts[0]) * 100 + Integer.parseInt(fraction));
    }

    /** The rows in which something was written in one of these fields, by their number. */
    List<Integer> rows(String group, String... fields) {
        return IntStream.range(0, MOST_ROWS)
                .filter(row -> List.of(fields).stream()
                        .anyMatch(field -> !text(group + row + "-" + field).isEmpty()))
                .boxed()
                .toList();
    }
}
