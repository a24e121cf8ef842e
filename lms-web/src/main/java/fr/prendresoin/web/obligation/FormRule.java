package fr.prendresoin.web.obligation;

import fr.prendresoin.shared.Rule;

/** What is wrong with a form itself. */
enum FormRule implements Rule {
    DAY_UNREADABLE,
    DURATION_UNREADABLE,
    FILE_MISSING
}
