package fr.prendresoin.timekeeping;

import fr.prendresoin.timekeeping.PageMessage.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what a page tells on the server's clock. Nothing lies in the future, nothing before the page was last heard: a
 * thousand messages in a second tell of that second alone.
 */
final class Stamp {

    private Stamp() {}

    /** The stretches in order, none touching another. */
    static List<Stretch> of(List<Run> runs, Instant heardBefore, Instant now) {
        List<Stretch> stretches = new ArrayList<>();
        Instant floor = heardBefore;
        for (Run run : runs.stream()
                .sorted(Comparator.comparingLong(Run::from).reversed())
                .toList()) {
            Stretch stretch = on(run, now).since(floor);
            if (!stretch.empty()) {
                stretches.add(stretch);
                floor = stretch.to();
            }
        }
        return stretches;
    }

    private static Stretch on(Run run, Instant now) {
        return new Stretch(now.minusMillis(run.from()), now.minusMillis(run.to()), now.minusMillis(run.active()));
    }
}
