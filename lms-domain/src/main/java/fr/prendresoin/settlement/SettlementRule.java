package fr.prendresoin.settlement;

import fr.prendresoin.shared.Rule;

/** Why an act about what participants lack is refused. */
public enum SettlementRule implements Rule {
    /** The session has not begun, or is over: nobody can be asked anything. */
    SESSION_NOT_RUNNING,
    /** Nobody may be reminded now. */
    NOBODY_TO_REMIND
}
