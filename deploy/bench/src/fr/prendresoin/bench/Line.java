package fr.prendresoin.bench;

import java.util.Arrays;
import java.util.Locale;

/** One line of the result: a workload, what a unit of it cost, how long units took, and what to make of it. */
record Line(String workload, int learners, double cpuMilliseconds, long[] microseconds, String note, String load) {

    static final String HEAD = "workload\tlearners\tunits\tcpu-ms/unit\tp50-ms\tp95-ms\tp99-ms\tload\tnote";

    Line(String workload, int learners, double cpuMilliseconds, long[] microseconds, String note) {
        this(workload, learners, cpuMilliseconds, microseconds, note, Processes.load());
    }

    Line {
        microseconds = microseconds.clone();
        Arrays.sort(microseconds);
    }

    /** The same, judged by what was promised of its processor time. */
    Line promised(double most) {
        return judged("<= %.1f CPU-ms", most, cpuMilliseconds);
    }

    /** The same, judged by what was promised of its slowest unit. */
    Line within(double most) {
        return judged("within %.0f ms", most, percentile(100));
    }

    private Line judged(String promise, double most, double found) {
        String verdict = promise.formatted(most) + (found <= most ? ": kept" : ": MISSED");
        return new Line(workload, learners, cpuMilliseconds, microseconds, verdict + "; " + note, load);
    }

    /** The same with one more remark. */
    Line and(String remark) {
        return new Line(workload, learners, cpuMilliseconds, microseconds, note + "; " + remark, load);
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%d\t%.2f\t%.1f\t%.1f\t%.1f\t%s\t%s%n",
                workload,
                learners,
                microseconds.length,
                cpuMilliseconds,
                percentile(50),
                percentile(95),
                percentile(99),
                load,
                note);
    }

    private double percentile(int percent) {
        int index = (int) Math.ceil(microseconds.length * percent / 100.0) - 1;
        return microseconds.length == 0 ? 0 : microseconds[Math.max(0, index)] / 1000.0;
    }
}
