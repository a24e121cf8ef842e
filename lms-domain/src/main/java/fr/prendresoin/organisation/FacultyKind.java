package fr.prendresoin.organisation;

/** The discipline of a component of a university. */
public enum FacultyKind {
    MEDICINE,
    PHARMACY,
    DENTISTRY,
    MIDWIFERY,
    /** A first-year health branch of a university without a faculty of its own. */
    HEALTH_BRANCH
}
