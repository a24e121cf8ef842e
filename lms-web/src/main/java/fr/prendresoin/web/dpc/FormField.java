package fr.prendresoin.web.dpc;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a form as the page shows it.
 *
 * @param value what it holds
 * @param error what is wrong with it; empty when nothing is
 * @param lack what is missing in it before publication; empty when nothing is
 */
public record FormField(String name, String value, String error, String lack) {

    /** The ids of what describes it; null when nothing does. */
    public String described(boolean helped) {
        String ids = Stream.of(
                        error.isEmpty() ? "" : name + "-erreur",
                        lack.isEmpty() ? "" : name + "-manque",
                        helped ? name + "-aide" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** For aria-invalid. */
    public String getInvalid() {
        return error.isEmpty() ? null : "true";
    }
}
