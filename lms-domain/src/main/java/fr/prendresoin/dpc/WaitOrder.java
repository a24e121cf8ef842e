package fr.prendresoin.dpc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who waits for a place, in the order in which they came; an offer that was not taken in time is no wait any more. */
record WaitOrder(List<Waiter> waiters) {

    WaitOrder {
        waiters = List.copyOf(waiters);
    }

    /** Somebody who waits; a place may be kept for them until a moment. */
    record Waiter(UUID person, Instant since, Optional<Instant> offeredUntil) {

        boolean passed(Instant now) {
            return offeredUntil.filter(until -> !now.isBefore(until)).isPresent();
        }

        boolean offered(Instant now) {
            return offeredUntil.filter(now::isBefore).isPresent();
        }
    }

    /** Those who wait at a moment, the first come first. */
    List<Waiter> at(Instant now) {
        return waiters.stream().filter(waiter -> !waiter.passed(now)).toList();
    }

    /** How many places are kept at a moment for others than this person. */
    int keptFrom(UUID person, Instant now) {
        return (int) waiters.stream()
                .filter(waiter -> waiter.offered(now) && !waiter.person().equals(person))
                .count();
    }

    /** To whom so many free places are offered now, besides those that are kept already. */
    List<Waiter> next(int free, Instant now) {
        long kept = waiters.stream().filter(waiter -> waiter.offered(now)).count();
        return at(now).stream()
                .filter(waiter -> waiter.offeredUntil().isEmpty())
                .limit(Math.max(0, free - kept))
                .toList();
    }

    /** Their place in the order, the first being 1; empty for who does not wait. */
    Optional<Integer> rank(UUID person, Instant now) {
        List<Waiter> waiting = at(now);
        return IntStream.range(0, waiting.size())
                .filter(place -> waiting.get(place).person().equals(person))
                .mapToObj(place -> place + 1)
                .findFirst();
    }
}
