package fr.prendresoin.dpc;

import fr.prendresoin.shared.Rule;

/** Why somebody does not begin to wait. */
public enum WaitingRule implements Rule {
    /** There is a place: they enrol. */
    PLACE_FREE,
    ALREADY_WAITING
}
