package fr.prendresoin.identity;

import fr.prendresoin.shared.Act;

/** What the journal keeps of accounts. */
enum IdentityAct implements Act {
    ACCOUNT_SUSPENDED,
    ACCOUNT_REACTIVATED,
    LOGIN_CHANGED,
    PEOPLE_ERASED
}
