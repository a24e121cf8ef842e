package fr.prendresoin.bench;

import com.sun.management.OperatingSystemMXBean;
import fr.prendresoin.identity.Passwords;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The floor of signing in: the platform's own hash, warm, in a JVM of the same heap that does nothing else. As many at once
 * as the platform allows: they share the machine's memory there too.
 */
final class HashFloor {

    private static final int WARM_UP = 80;
    private static final int COUNTED = 100;

    private HashFloor() {}

    /** No arguments; prints what one hash costs this process, its collector and compilers included. */
    public static void main(String[] arguments) throws InterruptedException {
        check(WARM_UP);
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = machine.getProcessCpuTime();
        check(COUNTED);
        double each = (machine.getProcessCpuTime() - before) / 1e6 / COUNTED;
        System.out.println(String.format(Locale.ROOT, "CPU-ms per hash: %.2f", each));
    }

    private static void check(int times) throws InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Callable<Boolean>> hashes = Collections.nCopies(times, HashFloor::right);
        boolean allRight = threads.invokeAll(hashes).stream().allMatch(HashFloor::answer);
        threads.shutdown();
        if (!allRight) {
            throw new IllegalStateException("the hash of the students is not that of their password");
        }
    }

    private static boolean right() {
        return Passwords.matches(Students.PASSWORD, Students.HASH);
    }

    private static boolean answer(Future<Boolean> check) {
        try {
            return check.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
