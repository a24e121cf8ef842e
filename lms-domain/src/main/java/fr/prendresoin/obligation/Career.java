package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody has practised, in order of time: what the periods of the law depend on. */
public record Career(List<Situation> situations, List<Span> spans) {

    /** Sorts both. */
    public Career {
        situations = situations.stream()
                .sorted(Comparator.comparing(Situation::since))
                .toList();
        spans = spans.stream().sorted(Comparator.comparing(Span::first)).toList();
    }

    /** How they practise on a day; empty before their first situation. */
    public Optional<Situation> on(LocalDate day) {
        return situations.stream()
                .filter(situation -> !situation.since().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Since when they have had, without another one between, the profession of a day. */
    Optional<LocalDate> professionSince(LocalDate day) {
        LocalDate since = null;
        String profession = "";
        for (Situation situation : situations) {
            if (!situation.since().isAfter(day) && !situation.profession().equals(profession)) {
                since = situation.since();
                profession = situation.profession();
            }
        }
        return Optional.ofNullable(since);
    }

    /** Whether another profession came before the one they have on a day. */
    boolean changedBefore(LocalDate day) {
        return professionSince(day)
                .map(since -> situations.get(0).since().isBefore(since))
                .orElse(false);
    }

    Stream<Span> of(Span.Kind kind) {
        return spans.stream().filter(span -> span.kind() == kind);
    }

    boolean interruptedOn(LocalDate day) {
        return of(Span.Kind.INTERRUPTION).anyMatch(span -> span.contains(day));
    }
}
