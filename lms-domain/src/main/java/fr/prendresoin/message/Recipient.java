package fr.prendresoin.message;

/**
 * To whom a message goes, as far as it decides how.
 *
 * @param reachable whether a mail address is known
 * @param suspended whether their account opens no door
 * @param reminded whether they were reminded of something today already
 */
public record Recipient(Preferences preferences, boolean reachable, boolean suspended, boolean reminded) {

    /** Somebody of whom nobody asked whether they were reminded: for every message but a reminder. */
    public static Recipient of(Preferences preferences, boolean reachable, boolean suspended) {
        return new Recipient(preferences, reachable, suspended, false);
    }
}
