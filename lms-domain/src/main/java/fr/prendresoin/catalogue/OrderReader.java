package fr.prendresoin.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which activities wait for another one, and checks that nobody waits for ever. */
final class OrderReader {

    private static final String AFTER = "after";
    private static final String ALL = "all";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** An activity, what it waits for, and where the sheet says so. */
    private record Entry(Activity activity, Optional<String> after, YamlMap map) {}

    /** Takes which activity an entry waits for, so that whoever reads the rest meets no such key; a quiz may wait for all. */
    static Optional<String> take(YamlMap entry) {
        boolean one =
                entry.optional(AFTER).filter(earlier -> !ALL.equals(earlier)).isPresent();
        return one ? entry.take(AFTER) : Optional.empty();
    }

    void keep(Activity activity, Optional<String> after, YamlMap map) {
        entries.putIfAbsent(activity.slug(), new Entry(activity, after, map));
    }

    /** Which activity waits for which, by slug. */
    Map<String, String> after() {
        Map<String, String> after = new HashMap<>();
        entries.forEach((slug, entry) -> entry.after().ifPresent(earlier -> after.put(slug, earlier)));
        return after;
    }

    void check() {
        List<String> order = List.copyOf(entries.keySet());
        entries.forEach((slug, entry) -> entry.after()
                .filter(earlier -> !order.subList(0, order.indexOf(slug)).contains(earlier))
                .ifPresent(earlier -> entry.map()
                        .problem("« after » nomme une activité placée avant celle-ci ; « " + earlier
                                + " » n’en est pas une")));
        entries.values().stream()
                .filter(entry -> entry.activity() instanceof Plan)
                .forEach(entry -> checkRounds(entry, order));
    }

    /** A plan stands between two rounds: something comes before it, and something waits for it. */
    private void checkRounds(Entry plan, List<String> order) {
        String slug = plan.activity().slug();
        if (order.indexOf(slug) == 0 || !after().containsValue(slug)) {
            plan.map().problem("un plan vient entre deux tours : une activité au moins a « after: " + slug + " »");
        }
    }
}
