package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An action somebody has followed, as the calculators see it: stored once, counted by each of them.
 *
 * @param body who organised it; empty when unknown
 * @param merits what it may count for
 * @param course how much of it was followed, and when it ended
 * @param origin where it is known from
 */
public record ObligationAction(UUID id, String title, String body, Merits merits, Course course, Origin origin) {

    /**
     * What an action may count for.
     *
     * @param priority whether it answers a priority orientation
     * @param registeredBody whether its organiser was registered with the ANDPC when it took place (rule 23)
     * @param blocs the blocs of the certification périodique it belongs to, 1 to 4
     */
    public record Merits(Set<ActionType> types, boolean priority, boolean registeredBody, Set<Integer> blocs) {

        /** Copies the sets. */
        public Merits {
            types = Set.copyOf(types);
            blocs = Set.copyOf(blocs);
        }
    }

    /** When it ended, how long it was, and whether the whole of it was followed (rule 40). */
    public record Course(LocalDate endedOn, int minutes, boolean full) {}

    /** Where an action is known from: its credit here, or its owner's word; with the code or the file that proves it. */
    public record Origin(Source source, String proof) {}

    /** Who says that an action was followed. */
    public enum Source {
        /** The professional. */
        DECLARED,
        /** The platform: it was followed and credited here. */
        CREDIT,
        /** Nobody: it is only tried. */
        SUPPOSED
    }

    public LocalDate endedOn() {
        return course.endedOn();
    }

    /** Whether it may count at all in a period; the date of an action is the day it ended (rule 22). */
    boolean countsIn(DatedPeriod period) {
        return course.full() && period.contains(endedOn());
    }
}
