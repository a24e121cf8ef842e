package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(15);

    private static final int NOBODY_LISTENS = 0;

    private final String port = Integer.toString(ListeningPort.anyFree());

    /** One long story: each boot of the server costs half a minute of processor. */
    @Test
    void it_recovers_from_a_kill_serves_the_first_page_and_stops_at_once() throws IOException, InterruptedException {
        Path data = LaunchedPlatform.freshFolder("story");
        Map<String, String> settings = Map.of("LMS_PORT", port, "LMS_DATA", data.toString());
        try (LaunchedPlatform killed = LaunchedPlatform.start(settings)) {
            killed.await("Démarrage du serveur");
            killed.kill();
        }
        assertThat(databaseRunsOn(data)).isTrue();

        try (LaunchedPlatform platform = LaunchedPlatform.start(settings)) {
            platform.await("Facultés de référence");
            assertThat(whoAsksDuringTheStart()).isIn(NOBODY_LISTENS, 200);
            platform.await("prêt : http://127.0.0.1:" + port + "/");
            assertThat(platform.output()).contains("lancement interrompu", "Schéma à jour");
            assertThat(firstPage()).isEqualTo(200);
            refusesASecondOneOn(data);
            goesOnAfterAKillOfItsDatabase(platform, data);
            refusesToReplayWhileItRuns(settings);

            long start = System.nanoTime();
            platform.terminate();
            assertThat(platform.exitStatus()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(A_FEW_SECONDS);
            assertThat(platform.output()).contains("Arrêté.");
        }
        assertThat(databaseRunsOn(data)).isFalse();
        replaysWhatTheDemonstrationInvented(settings);
    }

    private static void refusesToReplayWhileItRuns(Map<String, String> settings)
            throws IOException, InterruptedException {
        try (LaunchedPlatform refused = LaunchedPlatform.run(settings, "recompute", "--verify")) {
            assertThat(refused.exitStatus()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("sert déjà à une autre instance")
                    .doesNotContain("\tat ");
        }
    }

    private static void replaysWhatTheDemonstrationInvented(Map<String, String> settings)
            throws IOException, InterruptedException {
        try (LaunchedPlatform replay = LaunchedPlatform.run(settings, "recompute", "--verify")) {
            assertThat(replay.exitStatus()).isZero();
            assertThat(replay.output())
                    .containsPattern(
                            "Inscriptions rejouées : [1-9]\\d{2,} ; faits : [1-9]\\d{3,} ;" + " différences : 0");
        }
    }

    @Test
    void a_replay_is_told_what_to_do_and_needs_a_database() throws IOException, InterruptedException {
        Map<String, String> empty =
                Map.of("LMS_DATA", LaunchedPlatform.freshFolder("no-replay").toString());
        for (List<String> words : List.of(List.of("recompute"), List.of("recompute", "--repair"))) {
            try (LaunchedPlatform refused = LaunchedPlatform.run(empty, words.toArray(String[]::new))) {
                assertThat(refused.exitStatus()).isEqualTo(1);
                assertThat(refused.output())
                        .contains("écrivez recompute --verify")
                        .doesNotContain("\tat ");
            }
        }
        try (LaunchedPlatform refused = LaunchedPlatform.run(empty, "recompute", "--verify")) {
            assertThat(refused.exitStatus()).isEqualTo(1);
            assertThat(refused.output()).contains("Il n’y a pas de base dans", "Que faire : ");
        }
    }

    private static void refusesASecondOneOn(Path data) throws IOException, InterruptedException {
        String otherPort = Integer.toString(ListeningPort.anyFree());
        assertRefused(Map.of("LMS_PORT", otherPort, "LMS_DATA", data.toString()), "sert déjà à une autre instance");
    }

    private void goesOnAfterAKillOfItsDatabase(LaunchedPlatform platform, Path data)
            throws IOException, InterruptedException {
        databasesOn(data).forEach(ProcessHandle::destroyForcibly);
        platform.await("MariaDB redémarrée");
        assertThat(databaseRunsOn(data)).isTrue();
        assertThat(firstPage()).isEqualTo(200);
    }

    @Test
    void a_port_in_use_ends_with_one_message() throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertRefused(Map.of("LMS_PORT", port), "ce port est déjà pris");
        }
    }

    @Test
    void a_broken_database_address_ends_with_one_message() throws IOException, InterruptedException {
        String nobody = "jdbc:mariadb://127.0.0.1:" + ListeningPort.anyFree() + "/prendre_soin";
        Path data = LaunchedPlatform.freshFolder("broken-address");

        assertRefused(
                Map.of(
                        "LMS_PORT",
                        port,
                        "LMS_DATA",
                        data.toString(),
                        "LMS_DB_URL",
                        nobody,
                        "LMS_DB_USER",
                        "ps",
                        "LMS_DB_PASSWORD",
                        "x"),
                "rien n’écoute à cette adresse");
    }

    @Test
    void a_demonstration_on_a_real_database_is_refused() throws IOException, InterruptedException {
        assertRefused(
                Map.of("LMS_DEMO", "oui", "LMS_DB_URL", "jdbc:mariadb://db.invalid/x", "LMS_DB_USER", "ps"),
                "--demonstration-sur-base-reelle");
    }

    @Test
    void a_failed_migration_ends_with_one_message_and_no_database_left(@TempDir Path classes)
            throws IOException, InterruptedException {
        Path migrations = Files.createDirectories(classes.resolve("db/migration"));
        Files.writeString(migrations.resolve("V9999__broken.sql"), "insert into nowhere values (1);\n");
        Path data = LaunchedPlatform.freshFolder("failed-migration");

        try (LaunchedPlatform refused =
                LaunchedPlatform.startWith(classes, Map.of("LMS_PORT", port, "LMS_DATA", data.toString()))) {
            assertThat(refused.exitStatus()).isEqualTo(1);
            assertThat(refused.output()).contains("La migration du schéma a échoué", "V9999__broken.sql", "nowhere");
        }
        assertThat(databaseRunsOn(data)).isFalse();
    }

    private static void assertRefused(Map<String, String> settings, String words)
            throws IOException, InterruptedException {
        try (LaunchedPlatform refused = LaunchedPlatform.start(settings)) {
            assertThat(refused.exitStatus()).isEqualTo(1);
            assertThat(refused.output()).contains(words, "Que faire : ").doesNotContain("\tat ");
        }
    }

    /** The application is being deployed: nobody may read that its pages do not exist. */
    private int whoAsksDuringTheStart() throws IOException, InterruptedException {
        try {
            return firstPage();
        } catch (ConnectException refused) {
            return NOBODY_LISTENS;
        }
    }

    private int firstPage() throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static boolean databaseRunsOn(Path data) {
        return databasesOn(data).findAny().isPresent();
    }

    private static Stream<ProcessHandle> databasesOn(Path data) {
        String argument = "--datadir=" + data.resolve("mariadb/data");
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains(argument));
    }
}
