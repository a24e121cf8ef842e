package fr.prendresoin.dpc;

import fr.prendresoin.shared.Rule;

/** What is wrong in the plan of a session, or why nobody may enrol in it yet. */
public enum PlanRule implements Rule {
    NUMBER_WRONG,
    /** Another session of the same action has this number. */
    NUMBER_TAKEN,
    DATES_WRONG,
    PLACES_WRONG,
    PLAN_PRICE_WRONG,
    PERCENT_WRONG,
    PLACE_TOO_LONG,
    /** A half-day without a day, outside the session, twice, or of no length. */
    HALF_DAY_WRONG,
    /** Somebody trains without a name or without titles (L6353-8). */
    TRAINER_WRONG,
    /** Nobody trains: who does is known before anybody enrols (rule 69). */
    TRAINER_MISSING,
    /** Part of the action is held in a room, and no half-day says when. */
    HALF_DAY_MISSING,
    PLACE_MISSING,
    /** The action takes nobody now. */
    ACTION_CLOSED,
    /** People may enrol: what they were promised does not change. */
    OPENED_ALREADY
}
