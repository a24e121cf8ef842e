package fr.prendresoin.reporting;

/** Where the enrolled of a faculty stand; each person is in exactly one. */
public enum NationalStatus {
    COMPLETED,
    LATE,
    ON_THE_WAY
}
