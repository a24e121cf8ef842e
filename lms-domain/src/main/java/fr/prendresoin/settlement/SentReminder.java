package fr.prendresoin.settlement;

import fr.prendresoin.participation.StepKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** That a participant was reminded, as their organiser reads it: of what, when, and whether by mail too. */
public record SentReminder(String familyName, String givenName, List<StepKind> steps, Instant at, boolean byMail) {

    /** Copies the list. */
    public SentReminder {
        steps = List.copyOf(steps);
    }

    static SentReminder of(Object[] row) {
        return new SentReminder(
                (String) row[0],
                (String) row[1],
                Stream.of(((String) row[2]).split(",")).map(StepKind::valueOf).toList(),
                (Instant) row[3],
                row[4] != null);
    }
}
