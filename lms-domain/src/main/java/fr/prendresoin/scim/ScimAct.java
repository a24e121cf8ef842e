package fr.prendresoin.scim;

import fr.prendresoin.shared.Act;

/** What the journal keeps of directories, beside roles, promotions and suspensions. */
enum ScimAct implements Act {
    USER_PROVISIONED,
    USER_CORRECTED
}
