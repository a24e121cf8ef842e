package fr.prendresoin.settlement;

/** Why somebody is not reminded now. */
public enum NotReminded {
    /** Nothing is missing. */
    COMPLETE,
    /** They were reminded today already, or too lately. */
    TOO_SOON,
    /** They want no reminders, or have no account that is open. */
    UNREACHABLE
}
