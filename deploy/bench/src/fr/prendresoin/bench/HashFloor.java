package fr.prendresoin.bench;

import com.sun.management.OperatingSystemMXBean;
import fr.prendresoin.identity.Passwords;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The floor of signing in: the platform's own hash, warm and one at a time, in a JVM that does nothing else. */
final class HashFloor {

    private static final int WARM_UP = 60;
    private static final int COUNTED = 100;

    private HashFloor() {}

    /** No arguments; prints what one hash costs this process, its collector and compilers included. */
    public static void main(String[] arguments) {
        check(WARM_UP);
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = machine.getProcessCpuTime();
        check(COUNTED);
        double each = (machine.getProcessCpuTime() - before) / 1e6 / COUNTED;
        System.out.println(String.format(Locale.ROOT, "CPU-ms per hash: %.2f", each));
    }

    private static void check(int times) {
        for (int i = 0; i < times; i++) {
            if (!Passwords.matches(Students.PASSWORD, Students.HASH)) {
                throw new IllegalStateException("the hash of the students is not that of their password");
            }
        }
    }
}
