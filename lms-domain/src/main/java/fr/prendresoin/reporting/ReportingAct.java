package fr.prendresoin.reporting;

import fr.prendresoin.shared.Act;

/** What the journal keeps of the figures. */
enum ReportingAct implements Act {
    SNAPSHOT_TAKEN
}
