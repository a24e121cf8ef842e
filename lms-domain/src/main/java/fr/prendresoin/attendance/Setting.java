package fr.prendresoin.attendance;

/** How people are together. */
public enum Setting {
    ROOM,
    VIRTUAL
}
