package fr.prendresoin.dpc;

import fr.prendresoin.shared.Act;

/** What the journal and the proof of a training keep of DPC. */
enum DpcAct implements Act {
    BODY_REGISTERED,
    ACTION_MOVED,
    SESSION_OPENED,
    INVITED,
    ENROLLED,
    WITHDRAWN,
    FUNDING_LOST
}
