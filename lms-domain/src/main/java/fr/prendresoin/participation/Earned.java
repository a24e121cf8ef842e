package fr.prendresoin.participation;

import fr.prendresoin.dpc.Hours;

/** What a participant has earned by what is proved, and how many minutes of it (rule 40). */
public record Earned(Participation participation, Hours hours) {

    /** How far somebody took part. */
    public enum Participation {
        /** Everything that was asked. */
        FULL,
        /** A part of it, whose hours are said and no more. */
        PARTIAL,
        /** Nothing that could be attested. */
        NONE
    }

    /**
     * Everything earns the hours of the action; a part earns what of it is proved, and never more than the action has: half-days that both signed, connected minutes that
     * were seen, and what was sworn.
     */
    public static Earned of(SeatPlan plan, SeatFacts known) {
        if (Checklist.of(plan, known).complete()) {
            return new Earned(Participation.FULL, plan.declared());
        }
        Hours declared = plan.declared();
        Hours proved = new Hours(
                Math.min(known.provedMinutes(), declared.connected()),
                known.given().statement() ? declared.nonConnected() : 0,
                Math.min(known.roomMinutes(), declared.inRoom()));
        return new Earned(proved.total() == 0 ? Participation.NONE : Participation.PARTIAL, proved);
    }
}
