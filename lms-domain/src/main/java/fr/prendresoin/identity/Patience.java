package fr.prendresoin.identity;

import java.time.Duration;

/**
 * How a door slows down whoever guesses: so many free tries, then a wait that doubles up to the longest, until a quiet
 * time forgets them.
 */
enum Patience {
    /** Anybody may type a wrong password for somebody else: the wait stays under a minute. */
    PASSWORD(Duration.ofSeconds(60), Duration.ofMinutes(15)),

    /**
     * Only who knows the password gets as far as the code, and a code has a million values: about a hundred tries a
     * day, so that a year of guessing finds one in a dozen.
     */
    CODE(Duration.ofMinutes(15), Duration.ofHours(24));

    private static final int FREE_TRIES = 5;

    private final Duration longestWait;
    private final Duration memory;

    Patience(Duration longestWait, Duration memory) {
        this.longestWait = longestWait;
        this.memory = memory;
    }

    Duration memory() {
        return memory;
    }

    /** The wait that follows so many failures; zero as long as they are free. */
    Duration after(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(30, failures - FREE_TRIES));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
