package fr.prendresoin.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The command {@code java -jar prendre-soin.jar}: starts the platform, or says in one message why it cannot. */
public final class Launcher {

    private static final Set<String> HELP = Set.of("--help", "-h", "--aide");

    private final Console console;
    private final RunningParts running = new RunningParts();

    private Launcher(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && VerifyProof.COMMAND.equals(arguments[0])) {
            VerifyProof.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        new Launcher(Console.ofTerminal()).run(List.of(arguments));
    }

    private void run(List<String> options) {
        if (options.stream().anyMatch(HELP::contains)) {
            console.say(help());
            return;
        }
        StopSignals.call(this::stop);
        Heap.giveBackWhenIdle();
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, bug) -> giveUp("Erreur imprévue : " + stackTrace(bug)));
        try {
            if (options.contains(Recomputation.COMMAND)) {
                end(recomputation(options).verify());
            } else {
                platform(options).start(this::giveUp);
                Heap.trimEveryMinute();
            }
        } catch (StartupFailure failure) {
            giveUp(failure.getMessage());
        }
    }

    private Platform platform(List<String> options) {
        requireKnown(options);
        return new Platform(settings(options), Installation.ofRunningJar(), console, running);
    }

    private Recomputation recomputation(List<String> options) {
        Recomputation.requireKnown(options);
        return new Recomputation(settings(options), Installation.ofRunningJar(), console, running);
    }

    private static Settings settings(List<String> options) {
        return new SettingsReader(
                        System.getenv(), Set.copyOf(options), property("user.home"), property("java.io.tmpdir"))
                .read();
    }

    private void end(boolean right) {
        running.stop();
        exit(right ? 0 : 1);
    }

    private static void requireKnown(List<String> options) {
        options.stream()
                .filter(option -> !option.equals(SettingsReader.DEMO_ON_REAL_DATABASE))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new StartupFailure("Option inconnue : " + unknown + "\nQue faire : --help donne la liste.");
                });
    }

    private static Path property(String name) {
        return Path.of(System.getProperty(name)).toAbsolutePath().normalize();
    }

    private void stop() {
        console.step("Arrêt demandé…");
        running.stop();
        console.step("Arrêté.");
        exit(0);
    }

    /** A start cut short by Ctrl-C fails too, but that is no news to who pressed it. */
    private void giveUp(String message) {
        if (!running.isStopping()) {
            console.fail("\n" + message);
            running.stop();
            exit(1);
        }
    }

    private static String stackTrace(Throwable bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** All that matters is stopped by now: a library's exit hook may not hold the terminal for long. */
    private static void exit(int status) {
        Thread guard = new Thread(() -> haltLater(status), "exit-guard");
        guard.setDaemon(true);
        guard.start();
        System.exit(status);
    }

    private static void haltLater(int status) {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(status);
    }

    static String help() {
        try (InputStream text = Launcher.class.getResourceAsStream("help.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
