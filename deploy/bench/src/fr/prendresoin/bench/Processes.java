package fr.prendresoin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The two processes whose cost is counted, read from /proc. */
record Processes(ProcessHandle server, ProcessHandle database) {

    /** /proc counts in hundredths of a second on every Linux. */
    private static final long TICK_IN_MILLISECONDS = 10;

    /**
     * Processor time in milliseconds, user and system, all threads.
     *
     * @param compilers the part of the server's that its just-in-time compilers took: none once it is warm
     */
    record Cost(double server, double compilers, double database) {

        Cost since(Cost before) {
            return new Cost(server - before.server, compilers - before.compilers, database - before.database);
        }

        Cost per(int units) {
            return new Cost(server / units, compilers / units, database / units);
        }

        /** Whether the compilers have nearly nothing left to do. */
        boolean warm() {
            return compilers < 0.08 * server;
        }

        double total() {
            return server + database;
        }

        String told() {
            return String.format(Locale.ROOT, "JVM %.2f (compilers %.2f) + database %.2f", server, compilers, database);
        }
    }

    /** What they used so far. */
    Cost cost() {
        return new Cost(cpu(process(server)), compilers(), cpu(process(database)));
    }

    private static Path process(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()));
    }

    /** A compiler thread that ends while it is read was idle. */
    private double compilers() {
        try (Stream<Path> threads = Files.list(process(server).resolve("task"))) {
            return threads.filter(thread -> stat(thread).contains("CompilerThre"))
                    .mapToLong(Processes::cpu)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** Memory held now. */
    String rss() {
        return "RSS: JVM %d MB, database %d MB".formatted(serverMegabytes(), rss(database.pid()) / 1024);
    }

    long serverMegabytes() {
        return rss(server.pid()) / 1024;
    }

    static String load() {
        return read(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static long cpu(Path process) {
        String stat = read(process.resolve("stat"));
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
