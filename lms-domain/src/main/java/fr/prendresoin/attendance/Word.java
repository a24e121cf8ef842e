package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Reason;

/** What a trainer says of a participant: there or not, and why they say it. */
record Word(PersonId by, boolean there, Reason reason) {}
