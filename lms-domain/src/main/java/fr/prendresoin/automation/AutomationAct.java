package fr.prendresoin.automation;

import fr.prendresoin.shared.Act;

/** What the journal keeps of access tokens. */
enum AutomationAct implements Act {
    TOKEN_MADE,
    TOKEN_REVOKED
}
