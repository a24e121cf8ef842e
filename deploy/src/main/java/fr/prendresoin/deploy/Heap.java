package fr.prendresoin.deploy;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

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

    private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
        try {
            machine.setVMOption(name, value);
        } catch (IllegalArgumentException unknownOrFixed) {
            System.getLogger(Heap.class.getName()).log(System.Logger.Level.DEBUG, name, unknownOrFixed);
        }
    }
}
