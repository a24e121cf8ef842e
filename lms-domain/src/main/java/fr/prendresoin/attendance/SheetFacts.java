package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Set;

/**
 * Everything that is known of one sheet.
 *
 * @param elsewhere who signed another sheet of the same time
 * @param guessing who typed too many wrong codes
 */
record SheetFacts(
        PresenceSheet sheet,
        Signatures signatures,
        List<Expected> expected,
        Set<PersonId> elsewhere,
        Set<PersonId> guessing) {}
