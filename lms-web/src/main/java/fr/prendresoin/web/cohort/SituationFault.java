package fr.prendresoin.web.cohort;

import fr.prendresoin.shared.Rule;

/** What is wrong with the shape of the form of a césure, before any rule of the domain is asked. */
enum SituationFault implements Rule {
    FROM_UNREADABLE,
    UNTIL_UNREADABLE
}
