package fr.prendresoin.organisation;

import fr.prendresoin.shared.Act;

/** What the journal keeps of the organisation. */
enum OrganisationAct implements Act {
    MEMBER_APPOINTED,
    MEMBERSHIP_ENDED,
    PROMOTION_OPENED,
    PROMOTION_JOINED,
    PROMOTION_LEFT
}
