package fr.prendresoin.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Takers who each save an answer every twenty seconds, a quarter more or less, and whose pages tell once a minute who was
 * there to the quarter minute, over as many connections as a proxy would keep. How long a save took counts from the moment its taker clicked, whether a connection was free or not.
 */
final class Room {

    static final Duration THINKING = Duration.ofSeconds(20);

    /** How often a page tells who was there. */
    static final Duration TELLING = Duration.ofSeconds(60);

    private static final int CONNECTIONS = 64;

    private final int port;
    private final DelayQueue<Click> clicks = new DelayQueue<>();
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private final Set<Long> receipts = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final String quiz;
    private final long start = System.nanoTime();

    /** At first spread over the time everybody thinks, and over the minute. */
    Room(int port, List<Taker> takers, String quiz) {
        this.port = port;
        this.quiz = quiz;
        long thinking = THINKING.toNanos() / takers.size();
        long telling = TELLING.toNanos() / takers.size();
        for (int i = 0; i < takers.size(); i++) {
            clicks.add(new Click(takers.get(i), true, start + i * thinking));
            clicks.add(new Click(takers.get(i), false, start + i * telling));
        }
    }

    /** What came of it. */
    record Held(long[] microseconds, Set<Long> receipts, int refused, int told, double perSecond) {

        int saves() {
            return microseconds.length;
        }
    }

    /** @param saves or tells who is there */
    private record Click(Taker taker, boolean saves, long at) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(at, ((Click) other).at);
        }

        Click next() {
            long thinking = THINKING.toNanos();
            long pause = saves
                    ? thinking * 3 / 4 + ThreadLocalRandom.current().nextLong(thinking / 2)
                    : TELLING.toNanos();
            return new Click(taker, saves, at + pause);
        }
    }

    Held hold(Duration time) {
        long end = start + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            Callable<Void> connection = () -> serve(end);
            for (Future<Void> one : threads.invokeAll(
                    IntStream.range(0, CONNECTIONS).mapToObj(i -> connection).toList())) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the crowd came to an end", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] all = times.stream().mapToLong(Long::longValue).toArray();
        return new Held(all, receipts, refused.get(), told.get(), all.length / seconds);
    }

    private Void serve(long end) throws IOException, InterruptedException {
        try (Browser browser = new Browser(port)) {
            while (System.nanoTime() < end) {
                Click click = clicks.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (click != null) {
                    serve(click, browser);
                    clicks.add(click.next());
                }
            }
        }
        return null;
    }

    private void serve(Click click, Browser browser) throws IOException {
        try {
            if (click.saves()) {
                receipts.add(click.taker().save(browser));
                times.add((System.nanoTime() - click.at()) / 1000);
            } else {
                click.taker().tellPresence(browser, quiz);
                told.incrementAndGet();
            }
        } catch (IllegalStateException refusal) {
            refused.incrementAndGet();
        }
    }
}
