package fr.prendresoin.intake;

/** How far an import has come. */
public enum ImportState {
    /** The file is here, its columns are not confirmed. */
    UPLOADED,
    CHECKING,
    /** The dry run is over and nothing is written. */
    CHECKED,
    RUNNING,
    DONE,
    /** Stopped before its end; what was written stays and can be undone. */
    CANCELLED,
    /** The file turned out to be unreadable on the way. */
    FAILED,
    UNDOING,
    UNDONE;

    /** Whether a job works on it. */
    public boolean working() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    /** Whether something was written that could be undone. */
    public boolean written() {
        return this == DONE || this == CANCELLED;
    }
}
