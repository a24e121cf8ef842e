package fr.prendresoin.dpc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What looks unusual in how places were taken (field-lessons T43): several people from one browser, many within a short
 * time. It is shown to a person, who may know why; nothing follows from it.
 */
public final class Patterns {

    private Patterns() {}

    /** What is unusual. */
    public enum Kind {
        SHARED_DEVICE,
        BURST
    }

    /**
     * A place as it was taken.
     *
     * @param device a mark of the browser; empty when none is known
     */
    public record Taken(UUID person, String device, Instant at) {}

    /** Something to look at: these people took a place between two moments. */
    public record Found(Kind kind, Set<UUID> people, Instant from, Instant until) {

        /** Copies the set. */
        public Found {
            people = Set.copyOf(people);
        }
    }

    /** From how many people within how long something is unusual. */
    public record Limit(int from, Duration within) {}

    /** Everything unusual in places that were taken, in whatever order they are given. */
    public static List<Found> in(List<Taken> taken, Limit device, Limit burst) {
        List<Taken> ordered =
                taken.stream().sorted(Comparator.comparing(Taken::at)).toList();
        Map<String, List<Taken>> devices = ordered.stream()
                .filter(each -> !each.device().isEmpty())
                .collect(Collectors.groupingBy(Taken::device, LinkedHashMap::new, Collectors.toList()));
        List<Found> found = new ArrayList<>();
        devices.values().forEach(each -> found.addAll(crowds(Kind.SHARED_DEVICE, each, device)));
        found.addAll(crowds(Kind.BURST, ordered, burst));
        return found;
    }

    /** The longest stretches in which every window of the limit's length that begins holds enough people. */
    private static List<Found> crowds(Kind kind, List<Taken> ordered, Limit limit) {
        List<Found> found = new ArrayList<>();
        Set<Taken> stretch = new LinkedHashSet<>();
        for (Taken first : ordered) {
            List<Taken> window = window(ordered, first, limit.within());
            boolean follows = stretch.contains(first);
            if (!follows) {
                close(kind, stretch, found);
            }
            if (people(window).size() >= limit.from()) {
                stretch.addAll(window);
            }
        }
        close(kind, stretch, found);
        return found;
    }

    private static List<Taken> window(List<Taken> ordered, Taken first, Duration within) {
        return ordered.stream()
                .filter(each -> !each.at().isBefore(first.at()))
                .filter(each -> !each.at().isAfter(first.at().plus(within)))
                .toList();
    }

    private static void close(Kind kind, Set<Taken> stretch, List<Found> found) {
        if (!stretch.isEmpty()) {
            List<Instant> times = stretch.stream().map(Taken::at).sorted().toList();
            found.add(new Found(kind, people(stretch), times.get(0), times.get(times.size() - 1)));
            stretch.clear();
        }
    }

    private static Set<UUID> people(Collection<Taken> taken) {
        return taken.stream().map(Taken::person).collect(Collectors.toSet());
    }
}
