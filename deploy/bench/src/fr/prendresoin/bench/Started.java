package fr.prendresoin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of the bench that says when it is ready; ended by its own handle, and at the latest with the bench. */
final class Started implements AutoCloseable {

    private final Process process;
    private final StringBuilder said = new StringBuilder();
    private final Thread guard = new Thread(this::end);

    private Started(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(guard);
    }

    /** Returns when the process has said these words; the line that held them is the last one said. */
    static Started until(String words, List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
        builder.environment().putAll(environment);
        Started started = new Started(builder.start());
        started.await(words);
        return started;
    }

    private void await(String words) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.contains(words)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("ended before saying « " + words + " »:\n" + said);
        }
        said.append(line);
        CompletableFuture.runAsync(() -> drain(output));
    }

    private static void drain(BufferedReader output) {
        try {
            while (output.readLine() != null) {
                continue;
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    String lastLine() {
        return said.substring(said.lastIndexOf("\n") + 1);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** The mariadbd that the launcher started. */
    ProcessHandle database() {
        return handle().descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(command -> Path.of(command).endsWith("mariadbd"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the launcher runs no mariadbd"));
    }

    /** As kill -9 does; what it had started itself goes on. */
    void kill() {
        handle().destroyForcibly();
        handle().onExit().join();
        Runtime.getRuntime().removeShutdownHook(guard);
    }

    /** Where the process said it serves: the last number of its line. */
    int port() {
        return Integer.parseInt(lastLine().replaceAll(".*\\D(\\d+)\\D*", "$1"));
    }

    /** The launcher draws it anew at each start. */
    int databasePort() {
        return Arrays.stream(database().info().arguments().orElseThrow())
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> Integer.parseInt(argument.substring("--port=".length())))
                .findFirst()
                .orElseThrow();
    }

    private void end() {
        handle().destroy();
        handle().onExit()
                .orTimeout(1, TimeUnit.MINUTES)
                .exceptionally(late -> {
                    handle().destroyForcibly();
                    return handle();
                })
                .join();
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(guard);
    }
}
