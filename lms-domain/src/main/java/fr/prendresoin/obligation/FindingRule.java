package fr.prendresoin.obligation;

/** What one line of an explanation speaks of; its French words have the key {@code obligation.finding.} and its name. */
public enum FindingRule {
    /** One of its ways is enough. */
    ONE_WAY_SUFFICES,
    /** The first argument is the day of the document, or empty. */
    CNP_PATHWAY,
    /** The first argument is its first day, or empty. */
    ACCREDITATION,
    THREE_YEARS,
    /** How many there are, how many are needed. */
    TYPES,
    /** Which one, how many actions have it. */
    TYPE,
    /** How many there are, how many are needed. */
    PRIORITIES,
    /** The title of an action that answers an orientation and whose organiser was not registered (rule 23). */
    BODY_NOT_REGISTERED,
    /** The title of an action that ended on a day without a known list of orientations (rule 24), and that day. */
    NO_ORIENTATION,
    /** The title of an action that was followed in part. */
    PARTIAL,
    /** How many actions each bloc needs. */
    EACH_BLOC,
    /** Which bloc, how many there are, how many are needed. */
    BLOC,
    /** How many actions are counted in more than one bloc: no text says whether they may be. */
    SEVERAL_BLOCS,
    /** The référentiel of the profession is not published, or not known here. */
    SUBJECT_TO_REFERENTIAL
}
