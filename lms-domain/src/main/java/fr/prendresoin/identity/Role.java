package fr.prendresoin.identity;

/** What a person may be in a scope; the rights that follow are written in each context's {@code *Rights}. */
public enum Role {
    STUDENT,
    PRACTITIONER,
    TEACHER,
    /** Accompanies students of the diploma. */
    TUTOR,
    /** Deliberates on the diploma. */
    JURY_MEMBER,
    /** Organises DPC actions, for a body that has no place in the tree of faculties. */
    DPC_ORGANISER,
    FACULTY_MANAGER,
    /** The conférence des doyens: every faculty in aggregate, no name anywhere. */
    DOYENS,
    ADMINISTRATOR;

    /** Whether a password alone is too little: who sees the nation or administers it also gives a code (ASVS 6.3.3). */
    public boolean needsSecondFactor() {
        return this == DOYENS || this == ADMINISTRATOR;
    }
}
