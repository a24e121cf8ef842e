package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.List;

/** What somebody of a profession may enrol in today; answered by whoever knows the sessions. */
public interface OpenActions {

    /** The sessions that are open on a day to the profession of this code, the first to end first. */
    List<OpenAction> on(LocalDate day, String profession);
}
