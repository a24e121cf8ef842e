package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.JournalFilter;
import fr.prendresoin.web.faces.DateField;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the filters of the journal from an address: days of Paris, an unreadable day or act filters nothing. */
final class JournalFilters {

    static final List<String> NAMES = List.of("du", "au", "auteur", "acte", "sujet");

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** No act is about it: what is no identifier must find nothing, and not everything. */
    private static final UUID NOTHING = new UUID(0, 0);

    private JournalFilters() {}

    static JournalFilter of(HttpServletRequest request) {
        return new JournalFilter(
                day(request, "du").map(JournalFilters::start),
                day(request, "au").map(day -> start(day.plusDays(1))),
                text(request, "auteur"),
                Optional.of(text(request, "acte")).filter(act -> !act.isEmpty()),
                Optional.of(text(request, "sujet"))
                        .filter(subject -> !subject.isEmpty())
                        .map(JournalFilters::id));
    }

    /** What a filter says; empty when it says nothing. */
    static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    static Optional<UUID> mark(HttpServletRequest request) {
        return Optional.of(text(request, "apres"))
                .filter(mark -> !mark.isEmpty())
                .map(JournalFilters::id);
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        return DateField.read(text(request, name));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noIdentifier) {
            return NOTHING;
        }
    }
}
