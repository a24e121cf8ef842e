package fr.prendresoin.administration;

import fr.prendresoin.shared.Act;

/** What the journal keeps of national appointments, beside the appointments themselves. */
enum AdministrationAct implements Act {
    ROLE_PROPOSED,
    PROPOSAL_CONFIRMED,
    PROPOSAL_DECLINED,
    /** An administrator wishes to take a national role back. */
    END_PROPOSED,
    END_CONFIRMED,
    END_DECLINED,
    /** The only administrator appointed the second one, alone. */
    APPOINTED_ALONE
}
