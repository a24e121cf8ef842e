package fr.prendresoin.federation;

import fr.prendresoin.shared.Rule;

/** Why somebody whose identity a provider has verified is not let in. */
public enum FederationRule implements Rule {
    /** The identifier is of no register of professionals: neither RPPS nor ADELI (rule 6). */
    NO_PROFESSIONAL_NUMBER,
    /** The provider gives no name for a person who is not known here yet. */
    NAME_MISSING,
    /** The university's establishment has not enrolled this student here. */
    NOT_ENROLLED,
    /** The person is already linked to somebody else at this provider. */
    LINKED_TO_ANOTHER,
    /** What the provider says today names another person than what it said before, or two people at once. */
    NUMBERS_DISAGREE,
    ACCOUNT_SUSPENDED,
    /** Who sees the nation or administers the platform comes by the local form only (0020). */
    LOCAL_SIGN_IN_ONLY
}
