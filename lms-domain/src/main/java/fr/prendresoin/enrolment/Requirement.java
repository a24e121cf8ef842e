package fr.prendresoin.enrolment;

/** What a course is to one person who is enrolled in it. */
public enum Requirement {
    REQUIRED,
    /** Nothing is asked, and whoever wants may follow it: what they do counts for them. */
    OPTIONAL,
    /** Nothing is asked, and there is nothing to finish. */
    EXEMPT;

    static Requirement of(boolean asked, boolean optional) {
        if (asked) {
            return REQUIRED;
        }
        return optional ? OPTIONAL : EXEMPT;
    }
}
