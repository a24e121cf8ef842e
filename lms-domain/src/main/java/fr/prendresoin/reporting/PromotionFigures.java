package fr.prendresoin.reporting;

import fr.prendresoin.organisation.Cursus;

/**
 * The figures of one promotion. Late means not completed although the deadline is over; the exempt are counted apart
 * and in nothing else (rule 53).
 */
public record PromotionFigures(
        Cursus cursus, int studyYear, long enrolled, long started, long completed, long late, long exempt) {}
