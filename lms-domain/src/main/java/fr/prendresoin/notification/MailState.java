package fr.prendresoin.notification;

/** What became of a mail. */
public enum MailState {
    WAITING,
    SENT,
    /** Refused for good, tried too often, or too old to be of any use. */
    GIVEN_UP,
    /** Given up, and an administrator has said why that is all. */
    FILED,
    /** No longer so before it left. */
    DROPPED
}
