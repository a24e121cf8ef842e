package fr.prendresoin.cohort;

import fr.prendresoin.shared.Act;

/** What the journal keeps of cohorts and of the situations of students. */
enum CohortAct implements Act {
    COHORT_CREATED,
    COHORT_CHANGED,
    COHORT_ARCHIVED,
    SITUATION_RECORDED,
    SITUATION_BEGUN,
    SITUATION_ENDED
}
