package fr.prendresoin.scim;

/** What a directory has names of its own for. */
enum ResourceKind {
    USER,
    GROUP,
    /** The userName a directory gave to somebody whose account came from elsewhere and keeps its login. */
    ALIAS
}
