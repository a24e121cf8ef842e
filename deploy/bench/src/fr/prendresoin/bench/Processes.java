package fr.prendresoin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The two processes whose cost is counted, read from /proc. */
record Processes(ProcessHandle server, ProcessHandle database) {

    /** /proc counts in hundredths of a second on every Linux. */
    private static final long TICK_IN_MILLISECONDS = 10;

    /** Processor time in milliseconds, user and system, all threads. */
    record Cost(double server, double database) {

        Cost since(Cost before) {
            return new Cost(server - before.server, database - before.database);
        }

        Cost per(int units) {
            return new Cost(server / units, database / units);
        }

        double total() {
            return server + database;
        }

        String told() {
            return String.format(Locale.ROOT, "JVM %.2f + database %.2f", server, database);
        }
    }

    /** What they used so far. */
    Cost cost() {
        return new Cost(cpu(server.pid()), cpu(database.pid()));
    }

    /** Memory held now. */
    String rss() {
        return "RSS: JVM %d MB, database %d MB".formatted(rss(server.pid()) / 1024, rss(database.pid()) / 1024);
    }

    static String load() {
        return read(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static long cpu(long pid) {
        String stat = read(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_IN_MILLISECONDS;
    }

    private static long rss(long pid) {
        return read(Path.of("/proc", Long.toString(pid), "status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
