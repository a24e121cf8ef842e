package fr.prendresoin.web.enrolment;

import fr.prendresoin.shared.Rule;

/** What is wrong with the shape of a form, before any rule of the domain is asked. */
enum FormRule implements Rule {
    CURSUS_MISSING,
    STUDY_YEAR_MISSING,
    ACADEMIC_YEAR_MISSING,
    COURSE_MISSING,
    DEADLINE_MISSING,
    DEADLINE_UNREADABLE
}
