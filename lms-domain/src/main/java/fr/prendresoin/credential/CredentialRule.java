package fr.prendresoin.credential;

import fr.prendresoin.shared.Rule;

/** Why a use case about secrets is refused. */
public enum CredentialRule implements Rule {
    /** Used, too old, replaced by a newer password, or never made: one answer for all. */
    LINK_UNUSABLE,
    /** The second factor is on already. */
    FACTOR_ALREADY_ON,
    /** The code of the application does not match the secret that is being set up. */
    FACTOR_CODE_WRONG,
    /** Their role does not go without a second factor. */
    FACTOR_REQUIRED
}
