package fr.prendresoin.dpc;

/** What an action does (L4021-1): an action that does several is an integrated programme. */
public enum DpcType {
    /** Continuing education. */
    FC,
    /** Evaluation and improvement of practice. */
    EPP,
    /** Management of risks. */
    GDR
}
