package fr.prendresoin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

/** Kills the database and the server when drawn numbers of learners have finished, so that a seed gives the same run. */
final class Failures implements Runnable {

    private enum Kind {
        DATABASE,
        SERVER,
        BOTH
    }

    private final Site site;
    private final Ledger ledger;
    private final TreeMap<Integer, Kind> plan = new TreeMap<>();
    private final Semaphore finished = new Semaphore(0);

    Failures(Site site, Ledger ledger, Random random, int learners) {
        this.site = site;
        this.ledger = ledger;
        draw(Kind.DATABASE, Math.max(2, learners / 250), random, learners);
        draw(Kind.SERVER, Math.max(1, learners / 1000), random, learners);
        draw(Kind.BOTH, Math.max(1, learners / 1000), random, learners);
    }

    /** Between the first and the last of the learners, never two at one moment. */
    private void draw(Kind kind, int times, Random random, int learners) {
        for (int drawn = 0; drawn < times; ) {
            int moment = learners / 20 + random.nextInt(learners * 17 / 20);
            if (plan.putIfAbsent(moment, kind) == null) {
                drawn++;
            }
        }
    }

    void finished() {
        finished.release();
    }

    @Override
    public void run() {
        int seen = 0;
        for (var next : plan.entrySet()) {
            finished.acquireUninterruptibly(next.getKey() - seen);
            seen = next.getKey();
            kill(next.getValue());
        }
    }

    private void kill(Kind kind) {
        try {
            if (kind == Kind.DATABASE) {
                site.settle();
                site.killDatabase();
                ledger.databaseKilled();
            } else {
                site.killServer(kind == Kind.BOTH);
                ledger.serverKilled(kind == Kind.BOTH);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
