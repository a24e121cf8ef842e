package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session somebody may still enrol in.
 *
 * @param session the session's own identifier
 * @param href where it is shown
 * @param endsOn the day it ends, which is the day it counts
 */
public record OpenAction(
        UUID session, String title, String href, ObligationAction.Merits merits, LocalDate endsOn, int minutes) {

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
