package fr.prendresoin.attendance;

/** How somebody signed. */
public enum Means {
    /** The picture that the trainer shows was read. */
    CODE,
    /** Its digits were typed. */
    DIGITS,
    /** The trainer says so, and why. */
    WORD,
    /** The trainer signs the sheet, signed in. */
    SIGN_IN
}
