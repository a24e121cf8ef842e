package fr.prendresoin.evidence;

import fr.prendresoin.shared.Act;

/** What the journal keeps of its own accord: who asked for what they may not have, and the end of that. */
public enum EvidenceAct implements Act {
    /** They may know that it exists, not do this to it. */
    ACCESS_DENIED,
    /** They were told that there is no such thing. */
    NOT_YOURS,
    /** What was refused before a day has left the journal, whole files of it. */
    REFUSALS_FORGOTTEN
}
