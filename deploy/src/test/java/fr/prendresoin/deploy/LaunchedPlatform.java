package fr.prendresoin.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The real command in a process of its own, as a person would type it; closing it leaves nothing behind. */
public final class LaunchedPlatform implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader = new Thread(this::read, "launcher-output");

    private LaunchedPlatform(List<String> command, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
        builder.environment().putAll(settings);
        process = builder.start();
        reader.start();
    }

    public static LaunchedPlatform start(Map<String, String> settings) throws IOException {
        return new LaunchedPlatform(
                java("-jar", TARGET.resolve("prendre-soin.jar").toString()), settings);
    }

    /** The command with these words, for what it does beside starting the platform. */
    static LaunchedPlatform run(Map<String, String> settings, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("-jar", TARGET.resolve("prendre-soin.jar").toString()));
        command.addAll(List.of(words));
        return new LaunchedPlatform(java(command.toArray(String[]::new)), settings);
    }

    /** With one more folder in front of the class path, for a migration that is not delivered. */
    public static LaunchedPlatform startWith(Path folder, Map<String, String> settings) throws IOException {
        String path = folder.toAbsolutePath() + ":" + TARGET.resolve("prendre-soin.jar");
        List<String> words = new ArrayList<>(opened());
        words.addAll(List.of("-cp", path, Launcher.class.getName()));
        return new LaunchedPlatform(java(words.toArray(String[]::new)), settings);
    }

    /** What the manifest opens to Payara: it is read of {@code -jar} only, not of a class path. */
    private static List<String> opened() throws IOException {
        try (JarFile jar = new JarFile(TARGET.resolve("prendre-soin.jar").toFile())) {
            String opened = jar.getManifest().getMainAttributes().getValue("Add-Opens");
            return Stream.of(opened.split(" "))
                    .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
                    .toList();
        }
    }

    /** The build itself may lie under the temporary folder, where the launcher refuses to keep data. */
    private static List<String> java(String... arguments) throws IOException {
        Path temporary = Files.createDirectories(TARGET.resolve("it-tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // half the processor time of a boot goes into the optimising compiler
                "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of(arguments));
        return command;
    }

    public static Path freshFolder(String name) {
        Path folder = TARGET.resolve("it-data").resolve(name);
        Folders.delete(folder);
        return folder;
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (UncheckedIOException | IOException closed) {
            lines.add("(" + closed.getMessage() + ")");
        }
    }

    /** A port that nobody listens on. */
    public static int freePort() {
        return ListeningPort.anyFree();
    }

    /** The first line that contains these words; fails at once when the process ends without saying them. */
    public String await(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (System.nanoTime() < end && !said(words) && process.isAlive()) {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        if (!said(words)) {
            throw new AssertionError("« " + words + " » was not said:\n" + output());
        }
        return output();
    }

    private boolean said(String words) {
        return output().contains(words);
    }

    String output() {
        return String.join("\n", lines.toArray(String[]::new));
    }

    int exitStatus() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("Still running:\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    /** Through the handle: the process itself would close its output, and the last words with it. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** As kill -9 does. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        terminate();
        process.onExit()
                .orTimeout(1, TimeUnit.MINUTES)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
