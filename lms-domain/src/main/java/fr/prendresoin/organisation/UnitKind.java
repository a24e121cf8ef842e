package fr.prendresoin.organisation;

/** The levels of the tree, from the root down; promotions stand below components and are no units of their own. */
public enum UnitKind {
    NATION,
    /** The académie, as the register of faculties names it. */
    ACADEMY,
    ESTABLISHMENT,
    /** A faculty. */
    COMPONENT
}
