package fr.prendresoin.progress;

import fr.prendresoin.shared.Rule;

/** Why a progress use case is refused. */
public enum ProgressRule implements Rule {
    EXEMPT,
    /** A quiz is finished by submitting an attempt, not by saying so. */
    NEEDS_AN_ATTEMPT
}
