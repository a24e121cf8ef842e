package fr.prendresoin.timekeeping;

import fr.prendresoin.shared.Act;

/** What the journal keeps of time; never how long. */
enum TimekeepingAct implements Act {
    CONTEST_ANSWERED
}
