package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionDetails;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Who would be told what, if the organiser of a session reminded its participants now.
 *
 * @param running whether the session has begun and is not over: only then anybody is asked anything
 * @param leaves when the letters would leave: now, or at the next decent hour where the session is
 */
public record ReminderPlan(SessionDetails session, boolean running, Instant leaves, List<PlannedReminder> lines) {

    /** Copies the list. */
    public ReminderPlan {
        lines = List.copyOf(lines);
    }

    /** Those who would be told. */
    public List<PlannedReminder> due() {
        return running ? lines.stream().filter(PlannedReminder::due).toList() : List.of();
    }

    ZoneId zone() {
        return ZoneId.of(session.zone());
    }
}
