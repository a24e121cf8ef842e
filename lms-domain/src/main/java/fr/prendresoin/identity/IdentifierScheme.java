package fr.prendresoin.identity;

/** Whose numbering an identifier belongs to. */
public enum IdentifierScheme {
    INE,
    RPPS,
    ADELI,
    /** Given by one establishment, whose UAI is the authority of the identifier. */
    STUDENT_NUMBER
}
