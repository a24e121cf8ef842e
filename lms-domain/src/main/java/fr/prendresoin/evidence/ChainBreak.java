package fr.prendresoin.evidence;

/** The first place of a file that is not as it was written. */
public record ChainBreak(String file, long position, Kind kind) {

    /** What stands for a file when a public root is not as it was made. */
    public static final String ROOTS = "sceaux";

    /** What is wrong there. */
    public enum Kind {
        /** The entry, or where the file ends, was rewritten. */
        CHANGED,
        /** The entry was taken away. */
        MISSING
    }
}
