package fr.prendresoin.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Sends all logging to a file of the data folder, except the steps the war announces, which go to the terminal. */
final class ServerLog {

    private static final String STEPS = "fr.prendresoin.startup";

    private final Settings settings;
    private final Console console;
    private final Logger steps = Logger.getLogger(STEPS);
    private final Logger root = Logger.getLogger("");
    private volatile Throwable firstFailure;

    ServerLog(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** The file in use; older ones have a higher number. */
    Path file() {
        return settings.logFolder().resolve("prendre-soin-" + settings.port() + ".0.log");
    }

    /** Payara reads this same property, and would otherwise write everything to the terminal. */
    void open() {
        Folders.create(settings.logFolder());
        Path configuration = settings.serverFolder().resolve("logging.properties");
        try {
            Files.writeString(configuration, properties());
            System.setProperty("java.util.logging.config.file", configuration.toString());
            LogManager.getLogManager().readConfiguration();
            catchStrayPrints();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What libraries print past the loggers; the terminal is for the steps, and {@link Console} holds it already. */
    private void catchStrayPrints() throws IOException {
        Path stray = settings.logFolder().resolve("prendre-soin-" + settings.port() + ".out.log");
        PrintStream stream = new PrintStream(Files.newOutputStream(stray), true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    private String properties() throws IOException {
        try (InputStream template = ServerLog.class.getResourceAsStream("logging.properties")) {
            String pattern = settings.logFolder()
                    .resolve("prendre-soin-" + settings.port())
                    .toString();
            return new String(template.readAllBytes(), StandardCharsets.ISO_8859_1)
                    + "java.util.logging.FileHandler.pattern=" + pattern.replace("%", "%%") + ".%g.log\n";
        }
    }

    /** After Payara has read its configuration: that reading throws away whatever was attached before. */
    void attach() {
        steps.addHandler(new Listener(record -> console.step(text(record))));
        root.addHandler(new Listener(this::remember));
    }

    private static String text(LogRecord record) {
        return new java.util.logging.SimpleFormatter().formatMessage(record);
    }

    private void remember(LogRecord record) {
        if (firstFailure == null && record.getThrown() != null && record.getLevel() == Level.SEVERE) {
            firstFailure = record.getThrown();
        }
    }

    /** Payara logs why a deployment failed, and says nothing to who asked for it. */
    Optional<String> firstFailure() {
        return Optional.ofNullable(firstFailure).map(StartupFailure::deepestMessage);
    }

    private static final class Listener extends Handler {

        private final java.util.function.Consumer<LogRecord> action;

        Listener(java.util.function.Consumer<LogRecord> action) {
            this.action = action;
        }

        @Override
        public void publish(LogRecord entry) {
            action.accept(entry);
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
