package fr.prendresoin.privacy;

import fr.prendresoin.shared.Act;

/** What the journal keeps of corrections; never a name. */
enum PrivacyAct implements Act {
    NAME_CORRECTED,
    NAME_KEPT
}
