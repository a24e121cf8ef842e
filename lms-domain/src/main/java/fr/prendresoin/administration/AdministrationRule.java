package fr.prendresoin.administration;

import fr.prendresoin.shared.Rule;

/** Why a national appointment is refused. */
public enum AdministrationRule implements Rule {
    /** The role is given by two administrators, not by one. */
    NEEDS_SECOND_PERSON,
    /** The role is given directly, without a proposal. */
    NEEDS_NO_PROPOSAL,
    /** Nobody proposes themselves for a role, and nobody confirms what is about themselves. */
    NOT_ONESELF,
    /** Whoever proposed does not confirm. */
    NOT_ONES_OWN_PROPOSAL,
    ALREADY_PROPOSED,
    ROLE_ALREADY_HELD,
    /** Confirmed or declined meanwhile. */
    ALREADY_DECIDED,
    /** Nobody decided within seven days. */
    PROPOSAL_EXPIRED,
    /** Whoever proposed is no longer an administrator. */
    PROPOSER_GONE
}
