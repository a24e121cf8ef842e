package fr.prendresoin.obligation;

/** The three kinds of work that DPC is made of; an integrated programme has several. */
public enum ActionType {
    /** Formation continue. */
    FC,
    /** Évaluation des pratiques professionnelles. */
    EPP,
    /** Gestion des risques. */
    GDR
}
