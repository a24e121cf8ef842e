package fr.prendresoin.shared;

/** Someone, or another tab of the same person, was faster. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says in English, for the log, what changed meanwhile. */
    public Conflict(String what) {
        super(what);
    }
}
