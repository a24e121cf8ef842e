package fr.prendresoin.intake;

/** What kind of thing an import changed. */
enum ChangeKind {
    PROMOTION_OPENED,
    PERSON_CREATED,
    /** Before and after: the family name, a tabulation, the given name. */
    RENAMED,
    MAIL_CHANGED,
    /** After: scheme, authority and value, with tabulations between. */
    NUMBER_ADDED,
    /** After: the login. */
    ACCOUNT_OPENED,
    LEFT,
    JOINED,
    /** It was about somebody who is erased: nothing is left of it but its place. */
    FORGOTTEN
}
