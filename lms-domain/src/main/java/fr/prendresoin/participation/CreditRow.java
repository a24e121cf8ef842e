package fr.prendresoin.participation;

import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.Hours;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody earned by an action, as those who count it read it.
 *
 * @param priority whether it was a priority action of a registered body on the day it ended (rules 23, 24)
 * @param blocs of the periodic certification, subject to the reference of the profession
 * @param endedOn the last day of its session, which decides the period it counts for (rule 22)
 * @param full false for a partial participation (rule 40)
 */
public record CreditRow(
        UUID id,
        UUID enrolment,
        String actionReference,
        String sessionNumber,
        String title,
        Organiser organiser,
        Set<DpcType> types,
        boolean priority,
        Set<Integer> blocs,
        LocalDate endedOn,
        Hours hours,
        boolean full,
        String attestationCode) {

    /** The body, and whether it was registered on the day the session ended (rule 23). */
    public record Organiser(String name, boolean registered) {}
}
