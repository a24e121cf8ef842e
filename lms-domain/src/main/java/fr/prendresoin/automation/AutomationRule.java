package fr.prendresoin.automation;

import fr.prendresoin.shared.Rule;

/** Why a use case of access tokens is refused. */
public enum AutomationRule implements Rule {
    LABEL_MISSING,
    /** Longer than the argument, or with signs that cannot be written. */
    LABEL_TOO_LONG,
    LAST_DAY_MISSING,
    LAST_DAY_PAST,
    /** The argument is how many months a token may last. */
    LAST_DAY_TOO_FAR,
    ALREADY_REVOKED
}
