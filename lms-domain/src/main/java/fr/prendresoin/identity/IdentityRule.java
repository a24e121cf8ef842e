package fr.prendresoin.identity;

import fr.prendresoin.shared.Rule;

/** Why an identity use case is refused. */
public enum IdentityRule implements Rule {
    /** The login or the password is wrong, or the account is suspended: one answer for all three. */
    UNKNOWN_CREDENTIALS,
    /** Too many failures for this login; the argument is the wait in seconds. */
    TOO_MANY_FAILURES,
    LOGIN_TAKEN,
    /** Fewer signs than the argument. */
    PASSWORD_TOO_SHORT,
    /** Nobody suspends themselves, or lets themselves in again. */
    NOT_ONESELF,
    ALREADY_SUSPENDED,
    NOT_SUSPENDED,
    /** No open account has this login or mail, or none that whoever asks may learn of: one answer for all. */
    PERSON_UNKNOWN,
    /** Too many logins and mails of nobody; the argument is the wait in seconds. */
    TOO_MANY_UNKNOWN,
    /** Nobody who can sign in would be left to administer the platform, and to open the account again. */
    LAST_ADMINISTRATOR,
    /** More signs than the argument. */
    PASSWORD_TOO_LONG,
    /** One of the first that anybody would try. */
    PASSWORD_TOO_COMMON,
    /** The login itself, or the part of it before the at sign. */
    PASSWORD_IS_LOGIN,
    /** The present password, asked for again, is not this one. */
    PASSWORD_WRONG,
    /** Who has no password here came in too long ago to change what protects the account; the argument is in minutes. */
    SIGN_IN_TOO_OLD,
    /** The code of the second step is wrong, or was used before. */
    CODE_WRONG,
    /** The second step came too late: the password must be typed again. */
    SECOND_STEP_EXPIRED,
    /** Not of the form name@domain; the argument is what was typed. */
    MAIL_MALFORMED,
    /** Nothing was typed where a national number is asked for. */
    NUMBER_MISSING,
    /** The number already names another person. */
    NUMBER_OF_ANOTHER,
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
