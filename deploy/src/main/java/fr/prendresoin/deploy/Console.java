package fr.prendresoin.deploy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the person at the terminal reads: one line per step, with the seconds elapsed. */
public class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final long start = System.nanoTime();

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Always UTF-8: a bare container has no locale, and Java 17 would print question marks for accents. */
    public static Console ofTerminal() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    public void step(String sentence) {
        double seconds = (System.nanoTime() - start) / 1e9;
        say(String.format(Locale.FRENCH, "[%5.1f s] %s", seconds, sentence));
    }

    public synchronized void say(String text) {
        out.println(text);
    }

    public synchronized void fail(String text) {
        err.println(text);
    }
}
