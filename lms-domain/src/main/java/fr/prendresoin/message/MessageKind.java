package fr.prendresoin.message;

/** What a message is about; people choose by kind how they want to be told. */
public enum MessageKind {
    /** What changed in how one signs in: cannot be switched off. */
    SECURITY,
    /** A course newly asked of somebody, or until another day. */
    OBLIGATION,
    REMINDER,
    /** A course is completed. */
    SUCCESS,
    /** What a manager decided for somebody. */
    ANSWER;

    /** Whether people may do without it. */
    public boolean optional() {
        return this != SECURITY;
    }
}
