package fr.prendresoin.viewing;

import fr.prendresoin.shared.Act;

/** What the journal keeps of who saw the platform as whom. */
enum ViewingAct implements Act {
    VIEWING_BEGUN,
    VIEWING_ENDED
}
