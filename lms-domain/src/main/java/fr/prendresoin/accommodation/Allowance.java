package fr.prendresoin.accommodation;

import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;

/**
 * What an accommodation gives.
 *
 * @param thirds extra time, in thirds of the time everybody has
 * @param pauses how many times the clock may be stopped in one attempt
 * @param pauseMinutes how long one pause may last
 */
public record Allowance(int thirds, int pauses, int pauseMinutes) {

    public static final Allowance NONE = new Allowance(0, 0, 0);
    public static final int MOST_THIRDS = 3;
    public static final int MOST_PAUSES = 5;
    public static final int LONGEST_PAUSE = 30;

    /** @throws RuleViolation when it gives nothing, or more than may be given */
    public void check() {
        boolean bounded = thirds >= 0
                && thirds <= MOST_THIRDS
                && pauses >= 0
                && pauses <= MOST_PAUSES
                && pauseMinutes >= 0
                && pauseMinutes <= LONGEST_PAUSE;
        if (!bounded) {
            throw new RuleViolation(AccommodationRule.OUT_OF_BOUNDS);
        }
        if (pauses > 0 != pauseMinutes > 0) {
            throw new RuleViolation(AccommodationRule.PAUSE_HALF_SAID);
        }
        if (thirds == 0 && pauses == 0) {
            throw new RuleViolation(AccommodationRule.NOTHING_GIVEN);
        }
    }

    /** The time for what everybody has this long for: 40 minutes for 30 with one third. */
    public Duration extended(Duration limit) {
        return limit.plus(limit.multipliedBy(thirds).dividedBy(3));
    }

    /** Of two decisions in force, the more generous counts, thing by thing. */
    Allowance or(Allowance other) {
        return new Allowance(
                Math.max(thirds, other.thirds),
                Math.max(pauses, other.pauses),
                Math.max(pauseMinutes, other.pauseMinutes));
    }
}
