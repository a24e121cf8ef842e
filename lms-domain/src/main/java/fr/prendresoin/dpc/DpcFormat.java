package fr.prendresoin.dpc;

/** Where an action takes place. */
public enum DpcFormat {
    IN_ROOM,
    REMOTE,
    MIXED
}
