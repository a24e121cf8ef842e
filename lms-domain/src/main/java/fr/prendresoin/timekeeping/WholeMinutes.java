package fr.prendresoin.timekeeping;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Durations as whole minutes that still add up: the minutes of the parts are those of the whole. */
final class WholeMinutes {

    private WholeMinutes() {}

    /** Each part rounded down; what is missing to the whole goes, a minute each, to those that lost most. */
    static <K> Map<K, Integer> share(Map<K, Duration> parts) {
        Map<K, Integer> minutes = new LinkedHashMap<>();
        parts.forEach((part, length) -> minutes.put(part, (int) length.toMinutes()));
        long whole =
                parts.values().stream().reduce(Duration.ZERO, Duration::plus).toMinutes();
        long missing =
                whole - minutes.values().stream().mapToInt(Integer::intValue).sum();
        List<K> mostLost = parts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(WholeMinutes::rest).reversed()))
                .map(Map.Entry::getKey)
                .toList();
        mostLost.stream().limit(missing).forEach(part -> minutes.merge(part, 1, Integer::sum));
        return minutes;
    }

    private static Duration rest(Duration length) {
        return length.minusMinutes(length.toMinutes());
    }
}
