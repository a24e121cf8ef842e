package fr.prendresoin.web.accommodation;

import fr.prendresoin.shared.Rule;

/** What is wrong with the form itself. */
enum FormRule implements Rule {
    DAY_UNREADABLE,
    NUMBER_UNREADABLE
}
