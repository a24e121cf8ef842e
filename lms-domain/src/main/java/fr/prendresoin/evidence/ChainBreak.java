package fr.prendresoin.evidence;

/** The first place of a file that is not as it was written. */
public record ChainBreak(String file, long position, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        /** The entry, or where the file ends, was rewritten. */
        CHANGED,
        /** The entry was taken away. */
        MISSING
    }
}
