package fr.prendresoin.deploy;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro in this JVM, serving the one war. */
final class Server implements RunningParts.Part {

    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private final Settings settings;
    private final Path war;
    private final ServerLog log;
    private AdminCommandRunner commands;

    Server(Settings settings, Path war, ServerLog log) {
        this.settings = settings;
        this.war = war;
        this.log = log;
    }

    void start() {
        try {
            Folders.delete(scratch()); // or Payara would deploy the war of the previous run before this one
            PayaraMicroRuntime runtime = payara().bootStrap();
            if (runtime.getDeployedApplicationNames().isEmpty()) {
                throw failed("le déploiement a échoué");
            }
            open();
            requireFirstPage();
        } catch (BootstrapException | IOException refused) {
            throw failed(StartupFailure.deepestMessage(refused));
        }
    }

    /** Only now: before it is deployed, Payara answers every address that there is no such page. */
    private void open() {
        run(commands, LISTENER + "enabled=true");
    }

    /** Payara counts a war whose start failed among the deployed ones, and then serves 404. */
    private void requireFirstPage() throws IOException {
        int status = FirstPage.status(settings);
        if (status == HttpURLConnection.HTTP_NOT_FOUND || status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
            throw failed("la première page répond " + status);
        }
    }

    private Path scratch() {
        return settings.serverFolder().resolve("payara");
    }

    private StartupFailure failed(String reason) {
        return new StartupFailure("L’application ne démarre pas : "
                + log.firstFailure().orElse(reason) + "\nLe journal complet : " + log.file());
    }

    private PayaraMicro payara() {
        PayaraMicro.setUpackedJarDir(scratch().toFile());
        PayaraMicro payara = PayaraMicro.getInstance()
                .setRootDir(scratch().toFile())
                .setHttpPort(settings.port())
                .setNoCluster(true)
                .addDeploymentFile(war.toFile());
        payara.setNoHazelcast(true).setPreBootHandler(this::configure).setPostBootHandler(booted -> commands = booted);
        return payara;
    }

    private void configure(AdminCommandRunner booting) {
        log.attach();
        run(booting, LISTENER + "address=" + settings.bind().getHostAddress());
        run(booting, LISTENER + "enabled=false");
        lines().forEach(line -> run(booting, line));
    }

    private static void run(AdminCommandRunner payara, String line) {
        String[] words = line.split(" ");
        ClusterCommandResult result = payara.run(words[0], Arrays.copyOfRange(words, 1, words.length));
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw new IllegalStateException("Payara refuses " + line + ": " + result.getOutput());
        }
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Server.class.getResourceAsStream("payara.settings"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        try {
            PayaraMicro.getInstance().shutdown();
        } catch (BootstrapException | IllegalStateException notRunning) {
            LOG.log(Level.FINE, "Payara was not running", notRunning);
        }
    }
}
