package fr.prendresoin.web.automation;

import fr.prendresoin.shared.Rule;

/** What is wrong with the shape of the form, before any rule of the domain is asked. */
enum FormRule implements Rule {
    UNIT_MISSING,
    RIGHT_MISSING,
    LAST_DAY_UNREADABLE
}
