package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session somebody may still enrol in, or has a place in.
 *
 * @param session the session's own identifier
 * @param endsOn the day it ends, which is the day it counts
 */
public record OpenAction(
        UUID session, String title, Doors doors, ObligationAction.Merits merits, LocalDate endsOn, int minutes) {

    /**
     * Where one goes from here.
     *
     * @param action where the action is shown; the same for all its sessions
     * @param next where one enrols, or goes on
     * @param taken whether they have a place in it
     */
    public record Doors(String action, String next, boolean taken) {}

    /** The same once it is followed, as the calculators would see it. */
    public ObligationAction followed() {
        return new ObligationAction(
                session,
                title,
                "",
                merits,
                new ObligationAction.Course(endsOn, minutes, true),
                new ObligationAction.Origin(ObligationAction.Source.SUPPOSED, ""));
    }
}
