package fr.prendresoin.privacy;

/** What becomes of rows when the person they are about is erased. */
public enum Fate {
    /** They are deleted. */
    DELETED,
    /** They stay for the figures and are given to a pseudonym, from which nothing leads back. */
    CUT,
    /** They stay with the name, for the reason that the register gives. */
    KEPT
}
