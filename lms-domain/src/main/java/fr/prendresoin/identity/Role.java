package fr.prendresoin.identity;

/** What a person may be in a scope; the rights that follow are written in each context's {@code *Rights}. */
public enum Role {
    STUDENT,
    PRACTITIONER,
    TEACHER,
    FACULTY_MANAGER,
    /** The conférence des doyens: every faculty in aggregate, no name anywhere. */
    DOYENS,
    ADMINISTRATOR
}
