package fr.prendresoin.identity;

import fr.prendresoin.shared.Rule;

/** Why an identity use case is refused. */
public enum IdentityRule implements Rule {
    /** The login or the password is wrong, or the account is suspended: one answer for all three. */
    UNKNOWN_CREDENTIALS,
    /** Too many failures for this login; the argument is the wait in seconds. */
    TOO_MANY_FAILURES,
    LOGIN_TAKEN,
    PASSWORD_TOO_SHORT,
    /** Not the password of the account that is signed in. */
    PASSWORD_WRONG,
    /** Nothing was typed where a national number is asked for. */
    NUMBER_MISSING,
    /** Not eleven digits; the argument is what was typed. */
    RPPS_MALFORMED,
    /** Eleven digits whose key is wrong; the argument is what was typed. */
    RPPS_WRONG_KEY,
    /** Not of the format; the argument is what was typed. */
    ADELI_MALFORMED,
    /** Not eleven signs; the argument is how many there are, never the number. */
    INE_WRONG_LENGTH,
    /** Something else than digits and letters without accent, or no letter at all. */
    INE_WRONG_SIGNS,
    /** The column {@code COD_NNE_IND} has not ten signs; the argument is how many there are. */
    APOGEE_NUMBER_WRONG_LENGTH,
    /** The column {@code COD_CLE_NNE_IND} has not one sign; the argument is how many there are. */
    APOGEE_KEY_WRONG_LENGTH
}
