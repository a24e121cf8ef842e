package fr.prendresoin.cohort;

/** What may happen to somebody's studies during a stay. */
public enum SituationKind {
    /** Their studies pause; they stay in the promotion. */
    CESURE(Standing.CESURE),
    /** They take the year of the promotion for another time. */
    REDOUBLEMENT(Standing.REDOUBLEMENT);

    private final Standing standing;

    SituationKind(Standing standing) {
        this.standing = standing;
    }

    Standing standing() {
        return standing;
    }
}
