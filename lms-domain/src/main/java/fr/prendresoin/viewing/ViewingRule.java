package fr.prendresoin.viewing;

import fr.prendresoin.shared.Rule;

/** Why nobody sees the platform as this person. */
public enum ViewingRule implements Rule {
    NOT_ONESELF,
    /** The person may do or read something that whoever asks may not. */
    MORE_RIGHTS,
    /** One sees as one person at a time, and never further through their eyes. */
    ALREADY_LOOKING
}
