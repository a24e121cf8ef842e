package fr.prendresoin.participation;

/** What a seat in a session may ask of its participant, in the order in which it is done. */
public enum StepKind {
    /** The number under which the nation knows the professional: an attestation names it (rule 38). */
    PROFESSIONAL_NUMBER,
    /** A test handed in before anything else: where one starts from (rule 36). */
    PRE_TEST,
    /** Every activity that is not optional, apart from both tests and what is done together (rule 32, D6353-4). */
    ACTIVITIES,
    /** What one will change in one's practice, between two rounds of an evaluation of practices (rule 37). */
    IMPROVEMENT_PLAN,
    /** Half-days in a room or a virtual class, signed by participant and trainer (rule 40). */
    HALF_DAYS,
    /** Connected work, seen by the pages (rule 33); never enough on its own (rule 32). */
    PROVED_TIME,
    /** A test handed in after everything else: what was learnt (rule 36). */
    POST_TEST,
    /** What was worked away from the platform, sworn by whoever did it. */
    SWORN_STATEMENT,
    /** What the participant thought of it. */
    SATISFACTION
}
