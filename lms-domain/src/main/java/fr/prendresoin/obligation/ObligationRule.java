package fr.prendresoin.obligation;

import fr.prendresoin.shared.Rule;

/** Why something cannot enter the file of a professional. */
public enum ObligationRule implements Rule {
    TITLE_MISSING,
    BODY_MISSING,
    /** The argument is how many characters it may have. */
    TEXT_TOO_LONG,
    TYPE_MISSING,
    DAY_MISSING,
    /** What is declared is over. */
    DAY_TO_COME,
    DURATION_WRONG,
    /** The argument is how many megabytes it may have. */
    PROOF_TOO_LARGE,
    PROOF_KIND,
    /** The argument is how many megabytes the proofs of a file may have together. */
    PROOFS_FULL,
    /** The argument is how many actions a file may hold. */
    TOO_MANY_ACTIONS,
    PROFESSION_MISSING,
    MODE_MISSING,
    SPAN_BACKWARDS,
    /** Days of interruption are counted once. */
    SPAN_OVERLAPS,
    /** The argument is how many a file may hold. */
    TOO_MANY_SPANS,
    /** Who has not said how they practise has no summary. */
    SITUATION_MISSING
}
