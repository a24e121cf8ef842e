package fr.prendresoin.participation;

import fr.prendresoin.shared.Act;

/** What the file of a training keeps of its participant. */
public enum ParticipationAct implements Act {
    PLAN_WRITTEN,
    STATEMENT_SWORN,
    APPRAISAL_GIVEN,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    CREDIT_GRANTED
}
