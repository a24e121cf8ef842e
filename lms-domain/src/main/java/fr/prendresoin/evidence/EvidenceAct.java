package fr.prendresoin.evidence;

import fr.prendresoin.shared.Act;

/** What the journal keeps of its own accord: who asked for what they may not have. */
public enum EvidenceAct implements Act {
    /** They may know that it exists, not do this to it. */
    ACCESS_DENIED,
    /** They were told that there is no such thing. */
    NOT_YOURS
}
