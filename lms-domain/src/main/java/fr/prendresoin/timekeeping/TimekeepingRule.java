package fr.prendresoin.timekeeping;

import fr.prendresoin.shared.Rule;

/** Why something about time is refused. */
public enum TimekeepingRule implements Rule {
    EXEMPT
}
