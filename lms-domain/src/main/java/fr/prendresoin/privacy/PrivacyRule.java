package fr.prendresoin.privacy;

import fr.prendresoin.shared.Rule;

/** Why a wish about what is held is refused. */
public enum PrivacyRule implements Rule {
    NAME_MISSING,
    /** The argument is how many characters a name may have. */
    NAME_TOO_LONG,
    /** It is the name that is known already. */
    NAME_UNCHANGED,
    /** Nobody decides on the correction they asked for. */
    NOT_ONESELF
}
