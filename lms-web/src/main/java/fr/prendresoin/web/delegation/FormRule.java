package fr.prendresoin.web.delegation;

import fr.prendresoin.shared.Rule;

/** What is wrong with the shape of a form, before any rule of the domain is asked. */
enum FormRule implements Rule {
    PERSON_MISSING,
    ROLE_MISSING,
    UNIT_MISSING
}
