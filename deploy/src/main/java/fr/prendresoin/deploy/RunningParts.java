package fr.prendresoin.deploy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What has been started so far, stopped once and in reverse order, whoever asks: Ctrl-C or a failed start. */
final class RunningParts {

    /** A part of the platform that knows how to end. */
    interface Part {
        void stop();
    }

    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean stopping;

    synchronized void add(Part part) {
        parts.push(part);
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    void stop() {
        for (Optional<Part> part = next(); part.isPresent(); part = next()) {
            part.get().stop();
        }
    }

    /** Not held while a part stops: one that is still starting must be able to say so. */
    private synchronized Optional<Part> next() {
        stopping = true;
        return Optional.ofNullable(parts.poll());
    }
}
