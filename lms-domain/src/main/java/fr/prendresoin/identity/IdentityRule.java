package fr.prendresoin.identity;

import fr.prendresoin.shared.Rule;

/** Why an identity use case is refused. */
public enum IdentityRule implements Rule {
    /** The login or the password is wrong, or the account is suspended: one answer for all three. */
    UNKNOWN_CREDENTIALS,
    /** Too many failures for this login; the argument is the wait in seconds. */
    TOO_MANY_FAILURES,
    LOGIN_TAKEN,
    PASSWORD_TOO_SHORT
}
