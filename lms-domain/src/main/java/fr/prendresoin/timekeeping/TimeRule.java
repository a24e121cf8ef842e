package fr.prendresoin.timekeeping;

import java.time.Duration;

/**
 * How time is counted. A rule has a number and never changes: what was seen under it is counted by it for ever.
 *
 * @param tick how often a page looks whether somebody is there
 * @param idle how long somebody may stay without any sign and still count as there
 * @param gap the longest silence between two ticks of one stretch; beyond, the machine slept
 * @param first what the first message of a page may tell of the past, before the server knew the page
 * @param row the longest stretch kept in one row
 */
public record TimeRule(int version, Duration tick, Duration idle, Duration gap, Duration first, Duration row) {

    /** The rule of what is seen today. */
    public static final TimeRule CURRENT = new TimeRule(
            1,
            Duration.ofSeconds(15),
            Duration.ofMinutes(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(75),
            Duration.ofMinutes(5));

    /** @throws IllegalArgumentException when there never was such a rule */
    static TimeRule of(int version) {
        if (version != CURRENT.version) {
            throw new IllegalArgumentException("time rule " + version);
        }
        return CURRENT;
    }
}
