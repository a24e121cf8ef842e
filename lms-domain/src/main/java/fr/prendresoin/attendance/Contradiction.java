package fr.prendresoin.attendance;

/** What does not fit together on a sheet. The platform lists it, a person decides. */
public enum Contradiction {
    SAID_ABSENT,
    TWO_SHEETS_AT_ONCE,
    NOT_ENROLLED,
    OUT_OF_WINDOW,
    SHARED_DEVICE,
    /** So many wrong codes were typed that no more were taken. */
    MANY_WRONG_CODES,
    /** The half-day is over and its trainer has not signed. */
    TRAINER_UNSIGNED
}
