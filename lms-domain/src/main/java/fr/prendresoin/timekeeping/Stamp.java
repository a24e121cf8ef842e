package fr.prendresoin.timekeeping;

import fr.prendresoin.timekeeping.PageMessage.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what a page tells on the server's clock. Nothing lies in the future, nothing before the page was last heard: a
 * thousand messages in a second tell of that second alone.
 *
 * @param missing how much less time passed for the page than for the server since it was last heard, because its machine
 *     slept; all of it when the page does not know that it was heard
 */
record Stamp(Instant heardBefore, Instant now, long missing) {

    /** @param newest the newest row of the page view */
    static Stamp of(PageMessage message, TimeInterval newest, Instant now) {
        long passed = Duration.between(newest.heardAt(), now).toMillis();
        long missing = passed - newest.passedFor(message.mark());
        return new Stamp(newest.heardAt(), now, missing > TimeRule.CURRENT.gap().toMillis() ? missing : 0);
    }

    /** The stretches in order, none touching another. */
    List<Stretch> stretches(List<Run> runs) {
        List<Stretch> stretches = new ArrayList<>();
        Instant floor = heardBefore;
        for (Run run : runs.stream()
                .sorted(Comparator.comparingLong(Run::from).reversed())
                .toList()) {
            Stretch stretch = on(run).since(floor);
            if (!stretch.empty()) {
                stretches.add(stretch);
                floor = stretch.to();
            }
        }
        return stretches;
    }

    private Stretch on(Run run) {
        Instant then = now.minusMillis(Math.min(run.asleep(), missing));
        return new Stretch(then.minusMillis(run.from()), then.minusMillis(run.to()), then.minusMillis(run.active()));
    }
}
