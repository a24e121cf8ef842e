package fr.prendresoin.obligation;

import fr.prendresoin.identity.Actor;
import java.time.LocalDate;
import java.util.List;

/** What somebody of a profession may enrol in today, or has a place in already; answered by whoever knows the sessions. */
public interface OpenActions {

    /** The sessions that are open to the actor on a day, as somebody of the profession of this code, the first to end first. */
    List<OpenAction> on(Actor actor, LocalDate day, String profession);
}
