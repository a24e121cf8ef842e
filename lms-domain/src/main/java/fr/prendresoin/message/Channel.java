package fr.prendresoin.message;

/** The way a message takes. */
public enum Channel {
    MAIL,
    /** The list of one's notifications. */
    PLATFORM
}
