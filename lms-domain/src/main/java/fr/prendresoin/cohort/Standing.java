package fr.prendresoin.cohort;

/** How somebody stands in their promotion at this moment; exactly one holds. The French words are those of the law. */
public enum Standing {
    REGISTERED,
    /** Their studies pause, from one semester to a year (code de l’éducation, article D611-15). */
    CESURE,
    /** They take the same year of study again. */
    REDOUBLEMENT;

    /** Which of two holds: a césure is seen before the year that is taken again. */
    static Standing rather(Standing one, Standing other) {
        return one == CESURE || other == CESURE ? CESURE : one == REDOUBLEMENT ? one : other;
    }
}
