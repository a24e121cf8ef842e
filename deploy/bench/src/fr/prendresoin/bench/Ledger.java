package fr.prendresoin.bench;

import fr.prendresoin.bench.Item.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The account of everything that was sent and what became of it. */
final class Ledger {

    private final Set<Item> sent = ConcurrentHashMap.newKeySet();
    private final Set<Item> replaced = ConcurrentHashMap.newKeySet();
    private final Map<Item, Set<String>> receipts = new ConcurrentHashMap<>();
    private final List<String> refusals = Collections.synchronizedList(new ArrayList<>());
    private final Map<Kind, int[]> checked = new EnumMap<>(Kind.class);
    private final AtomicInteger tabs = new AtomicInteger();
    private final AtomicInteger networks = new AtomicInteger();
    private final AtomicInteger databases = new AtomicInteger();
    private final AtomicInteger servers = new AtomicInteger();
    private final AtomicInteger powerCuts = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private final AtomicInteger shown = new AtomicInteger();
    private final AtomicInteger unheard = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final Map<Integer, AtomicInteger> failures = new ConcurrentSkipListMap<>();
    private long seconds;

    void sent(Item item) {
        sent.add(item);
    }

    void replaced(Item item) {
        replaced.add(item);
    }

    void acknowledged(Item item, String receipt) {
        receipts.computeIfAbsent(item, key -> ConcurrentHashMap.newKeySet()).add(receipt);
    }

    void refused(Item item, String why) {
        refusals.add(item + " " + why);
    }

    /** Something got no receipt; the page shows it as waiting, or does not. */
    void interrupted(boolean isShown) {
        interrupted.incrementAndGet();
        if (isShown) {
            shown.incrementAndGet();
        }
    }

    /** The server answered that it could not. */
    void failed(int status) {
        failures.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
    }

    void left(int items) {
        left.addAndGet(items);
    }

    /** A request that could not even be written: the server was gone. */
    void unheard() {
        unheard.incrementAndGet();
    }

    void tabKilled() {
        tabs.incrementAndGet();
    }

    void networkCut() {
        networks.incrementAndGet();
    }

    void databaseKilled() {
        databases.incrementAndGet();
    }

    void serverKilled(boolean withDatabase) {
        (withDatabase ? powerCuts : servers).incrementAndGet();
    }

    void seconds(long taken) {
        seconds = taken;
    }

    Map<Item, Set<String>> receipts() {
        return receipts;
    }

    boolean wasSent(Item item) {
        return sent.contains(item);
    }

    /** What the database says of an acknowledged item. */
    void found(Kind kind, boolean isFound) {
        count(kind)[isFound ? 0 : 1]++;
    }

    /** Something that is there more often than it was done. */
    void doubled(Kind kind, int times) {
        count(kind)[2] += times;
    }

    private int[] count(Kind kind) {
        return checked.computeIfAbsent(kind, key -> new int[3]);
    }

    boolean clean() {
        boolean nothing = checked.values().stream().allMatch(count -> count[1] == 0 && count[2] == 0);
        return nothing && refusals.isEmpty() && left.get() == 0 && shown.get() == interrupted.get();
    }

    void print() {
        System.out.printf(
                "killed in %d s: %d tabs, %d networks, %d databases, %d servers, %d servers with their database%n",
                seconds, tabs.get(), networks.get(), databases.get(), servers.get(), powerCuts.get());
        System.out.println("what\tsent\treplaced unsent\tacknowledged\tfound\tlost\tdoubled");
        for (Kind kind : Kind.values()) {
            int[] count = count(kind);
            System.out.printf(
                    "%s\t%d\t%d\t%d\t%d\t%d\t%d%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    of(kind, sent),
                    replaced.stream().filter(item -> item.kind() == kind && !receipts.containsKey(item)).count(),
                    of(kind, receipts.keySet()),
                    count[0],
                    count[1],
                    count[2]);
        }
        System.out.printf(
                "without a receipt at first: %d (%d of them with nobody there), shown as waiting: %d; refused: %d;"
                        + " still waiting at the end: %d%n",
                interrupted.get(), unheard.get(), shown.get(), refusals.size(), left.get());
        System.out.println("statuses of failure answered meanwhile: " + failures);
        refusals.stream().limit(10).forEach(System.out::println);
        System.out.println(clean() ? "nothing acknowledged is lost, nothing counts twice" : "NOT CLEAN");
    }

    private static long of(Kind kind, Set<Item> items) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }
}
