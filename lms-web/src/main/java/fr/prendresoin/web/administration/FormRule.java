package fr.prendresoin.web.administration;

import fr.prendresoin.shared.Rule;

/** What is wrong with the shape of a form, before any rule of the domain is asked. */
enum FormRule implements Rule {
    ROLE_MISSING,
    FACULTY_MISSING
}
