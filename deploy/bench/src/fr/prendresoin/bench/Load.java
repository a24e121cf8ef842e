package fr.prendresoin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does units of work from a few connections at a time, and says what one costs the processes. */
final class Load {

    private static final int VISITORS = 4;

    /** One unit of work; the index is different each time. */
    interface Unit {
        void run(Browser browser, int index) throws IOException;
    }

    private final int port;
    private final Processes counted;
    private final int learners;
    private final int visitors;

    Load(int port, Processes counted, int learners) {
        this(port, counted, learners, VISITORS);
    }

    private Load(int port, Processes counted, int learners, int visitors) {
        this.port = port;
        this.counted = counted;
        this.learners = learners;
        this.visitors = visitors;
    }

    /** For what only one person does at a time. */
    Load oneByOne() {
        return new Load(port, counted, learners, 1);
    }

    int learners() {
        return learners;
    }

    int port() {
        return port;
    }

    /** What an address answers to this person, to know whether it exists. */
    int status(String address, String token) throws IOException {
        try (Browser browser = new Browser(port)) {
            return browser.as(token).get(address).status();
        }
    }

    /** Units that nobody counts. */
    void warmUp(int from, int to, Unit unit) {
        times(from, to, unit);
    }

    /** As many batches as it takes until the compilers have settled; units must be repeatable. */
    void settle(int batch, int most, Unit unit) {
        int from = 0;
        Processes.Cost cost;
        do {
            Processes.Cost before = counted.cost();
            times(from, from + batch, unit);
            cost = counted.cost().since(before);
            from += batch;
        } while (!cost.warm() && from < most);
    }

    /** The units of indexes from (included) to to (excluded). */
    Line measure(String workload, int from, int to, Unit unit) {
        Processes.Cost before = counted.cost();
        long[] times = times(from, to, unit);
        Processes.Cost each = counted.cost().since(before).per(to - from);
        return new Line(workload, learners, each.total(), times, each.told());
    }

    private long[] times(int from, int to, Unit unit) {
        long[] times = new long[to - from];
        AtomicInteger next = new AtomicInteger(from);
        Callable<Void> visitor = () -> {
            try (Browser browser = new Browser(port)) {
                for (int index = next.getAndIncrement(); index < to; index = next.getAndIncrement()) {
                    long start = System.nanoTime();
                    unit.run(browser, index);
                    times[index - from] = (System.nanoTime() - start) / 1000;
                }
                return null;
            }
        };
        together(visitor);
        return times;
    }

    private void together(Callable<Void> visitor) {
        ExecutorService threads = Executors.newFixedThreadPool(visitors);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < visitors; i++) {
                running.add(threads.submit(visitor));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a unit of work failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
