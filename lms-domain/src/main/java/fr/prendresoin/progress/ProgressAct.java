package fr.prendresoin.progress;

import fr.prendresoin.shared.Act;

/** What the journal keeps of presences. */
enum ProgressAct implements Act {
    PRESENCE_CONFIRMED,
    PRESENCE_WITHDRAWN
}
