package fr.prendresoin.reporting;

import fr.prendresoin.organisation.Cursus;

/**
 * How many learners of a promotion stand at the same point.
 *
 * @param overdue whether their deadline is over
 * @param span the first of the moments asked before which they had completed, from 0; as many as there are moments when
 *     it is after all of them; null when they have not completed
 */
record LearnerGroup(
        Cursus cursus, int studyYear, boolean exempt, boolean started, boolean overdue, Integer span, long learners) {

    /** From a row of these columns in this order. */
    static LearnerGroup of(Object[] row) {
        return new LearnerGroup(
                Cursus.valueOf((String) row[0]),
                ((Number) row[1]).intValue(),
                yes(row[2]),
                yes(row[3]),
                yes(row[4]),
                row[5] == null ? null : ((Number) row[5]).intValue(),
                ((Number) row[6]).longValue());
    }

    /** The exempt are counted apart and in nothing else (rule 53). */
    boolean completed() {
        return !exempt && span != null;
    }

    boolean late() {
        return !exempt && span == null && overdue;
    }

    boolean completedBefore(int moment) {
        return completed() && span <= moment;
    }

    private static boolean yes(Object column) {
        return ((Number) column).intValue() != 0;
    }
}
