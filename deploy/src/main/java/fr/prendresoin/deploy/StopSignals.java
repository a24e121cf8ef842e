package fr.prendresoin.deploy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * Ctrl-C, kill and a closed terminal. Not a JVM shutdown hook: those run all at once, so that the database would stop
 * under the server, and they leave an exit status of 130 or 143 after a clean end.
 */
final class StopSignals {

    private StopSignals() {}

    static void call(Runnable stop) {
        AtomicBoolean asked = new AtomicBoolean();
        for (String name : List.of("INT", "TERM", "HUP")) {
            Signal.handle(new Signal(name), signal -> {
                if (asked.compareAndSet(false, true)) {
                    start(stop);
                }
            });
        }
    }

    /** Not a daemon, as a thread made here would be: the JVM must not leave while the database is still stopping. */
    private static void start(Runnable stop) {
        Thread thread = new Thread(stop, "stop");
        thread.setDaemon(false);
        thread.start();
    }
}
