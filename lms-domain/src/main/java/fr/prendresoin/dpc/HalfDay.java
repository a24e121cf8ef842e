package fr.prendresoin.dpc;

import java.time.LocalDate;

/** A half-day at which participants and trainer sign. */
public record HalfDay(LocalDate day, Half half, Kind kind, String place, int minutes) {

    /** Which half. */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    /** How people are together. */
    public enum Kind {
        ROOM,
        VIRTUAL
    }
}
