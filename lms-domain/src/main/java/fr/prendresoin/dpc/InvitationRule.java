package fr.prendresoin.dpc;

import fr.prendresoin.shared.Rule;

/** Why nobody is invited; none of it depends on whether an address belongs to an account. */
public enum InvitationRule implements Rule {
    ADDRESS_MISSING,
    ADDRESS_WRONG,
    ALREADY_INVITED,
    /** The argument is how many a body may send in a day. */
    TOO_MANY
}
