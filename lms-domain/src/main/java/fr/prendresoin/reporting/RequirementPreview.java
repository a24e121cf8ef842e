package fr.prendresoin.reporting;

/**
 * What an obligation of a cohort would do, people counted once.
 *
 * @param enrolled those who would be enrolled
 * @param already those who take the course this year already
 * @param completed those who have completed it this year
 * @param exempt those who are exempt from it
 */
public record RequirementPreview(long enrolled, long already, long completed, long exempt) {

    /** Everybody the obligation would speak of. */
    public long people() {
        return enrolled + already + completed + exempt;
    }
}
