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

    private static final int CONNECTIONS = 4;

    /** One unit of work; the index is different each time. */
    interface Unit {
        void run(Browser browser, int index) throws IOException;
    }

    private final int port;
    private final Processes counted;
    private final int learners;

    Load(int port, Processes counted, int learners) {
        this.port = port;
        this.counted = counted;
        this.learners = learners;
    }

    int learners() {
        return learners;
    }

    /** Units that nobody counts, until the compilers have settled. */
    void warmUp(int from, int to, Unit unit) {
        times(from, to, unit);
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

    private static void together(Callable<Void> visitor) {
        ExecutorService visitors = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(visitors.submit(visitor));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a unit of work failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            visitors.shutdownNow();
        }
    }
}
