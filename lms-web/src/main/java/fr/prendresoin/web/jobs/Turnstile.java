package fr.prendresoin.web.jobs;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets one thread of this node work at a time; who comes while it works only makes it look once more. */
final class Turnstile {

    private final AtomicInteger asked = new AtomicInteger();

    void pass(Runnable look) {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = asked.get();
            look.run();
        } while (!asked.compareAndSet(seen, 0));
    }
}
