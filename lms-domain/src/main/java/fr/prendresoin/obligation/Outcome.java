package fr.prendresoin.obligation;

/** What becomes of one line of an explanation. */
public enum Outcome {
    MET,
    /** Asked for and not there. */
    MISSING,
    /** Neither: a way that need not be taken, or something to know. */
    OPEN
}
