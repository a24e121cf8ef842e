package fr.prendresoin.proof;

/** How far an archive of attestations has come. */
public enum ArchiveState {
    /** A job prepares it, or is about to. */
    PREPARING,
    READY,
    /** Somebody stopped it; nothing of it is kept. */
    CANCELLED,
    /** It could not be prepared. */
    FAILED
}
