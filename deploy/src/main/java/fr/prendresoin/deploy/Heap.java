package fr.prendresoin.deploy;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Makes the JVM give memory back when the crowd has gone. These options can be changed while it runs, and a jar cannot
 * ask for them in its manifest; a JVM that does not know one of them keeps its own way.
 */
final class Heap {

    private static final Map<String, String> OPTIONS =
            Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "30", "G1PeriodicGCInterval", "60000");

    private Heap() {}

    static void giveBackWhenIdle() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        OPTIONS.forEach((name, value) -> set(machine, name, value));
    }

    /** Once the server is up, and not before: it wants to choose the MBean server itself. */
    static void trimEveryMinute() {
        ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(Heap::daemon);
        minutes.scheduleWithFixedDelay(Heap::trim, 0, 1, TimeUnit.MINUTES);
    }

    private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
        try {
            machine.setVMOption(name, value);
        } catch (IllegalArgumentException unknownOrFixed) {
            log(name, unknownOrFixed);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "memory");
        thread.setDaemon(true);
        return thread;
    }

    /** What the compilers and class loaders have freed, some 50 MB after a start, stays with the C library otherwise. */
    private static void trim() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            new Object[0],
                            new String[0]);
        } catch (JMException unknown) {
            log("systemTrimNativeHeap", unknown);
        }
    }

    private static void log(String what, Exception refused) {
        System.getLogger(Heap.class.getName()).log(System.Logger.Level.DEBUG, what, refused);
    }
}
