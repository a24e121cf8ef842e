package fr.prendresoin.accommodation;

import fr.prendresoin.shared.Act;

/** What the journal keeps of accommodations: that one was decided, never whose. */
enum AccommodationAct implements Act {
    ACCOMMODATION_DECIDED,
    ACCOMMODATION_ENDED
}
