package fr.prendresoin.settlement;

import fr.prendresoin.shared.Act;

/** What the journal keeps of what bodies account for. */
enum SettlementAct implements Act {
    PARTICIPANTS_REMINDED
}
