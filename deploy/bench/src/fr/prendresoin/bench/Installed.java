package fr.prendresoin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the build left in deploy/target: starts the launcher, or its mariadbd alone, on a data folder.
 *
 * @param options what else the launcher's JVM is told, for example to record where its time goes
 */
record Installed(Path target, List<String> options) {

    private static final String ACCOUNT = "create or replace user bench@127.0.0.1 identified by 'bench';\n"
            + "grant all privileges on *.* to bench@127.0.0.1;\n";

    static List<String> optionsOfEnvironment() {
        String options =
                Optional.ofNullable(System.getenv("BENCH_JAVA_OPTIONS")).orElse("");
        return options.isBlank() ? List.of() : List.of(options.split(" "));
    }

    /** Empty, below the build: all that the bench leaves goes away with the build. */
    Path freshFolder(String name) throws IOException {
        Path folder = target.resolve("bench-data").resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** The product as delivered: the real launcher, its embedded database, half a gigabyte of heap. */
    Started launcher(Path data, int port) throws IOException {
        Path temporary = Files.createDirectories(target.resolve("bench-tmp"));
        List<String> command = java("-Xmx512m", "-Djava.io.tmpdir=" + temporary);
        command.addAll(options);
        command.addAll(List.of("-jar", target.resolve("prendre-soin.jar").toString()));
        return Started.until(
                "Prendre soin est prêt",
                command,
                Map.of("LMS_DATA", data + "", "LMS_PORT", port + "", "LMS_DEMO", "non"));
    }

    /** The launcher's database alone, with room to fill it fast and an account for the bench, which stays. */
    Started database(Path data, int port) throws IOException {
        Path mariadb = data.resolve("mariadb");
        Path init = Files.writeString(mariadb.resolve("bench.sql"), ACCOUNT);
        List<String> command = new ArrayList<>(List.of(
                target.resolve("lib/mariadb/bin/mariadbd") + "",
                "--no-defaults",
                "--basedir=" + target.resolve("lib/mariadb"),
                "--datadir=" + mariadb.resolve("data"),
                "--tmpdir=" + Files.createDirectories(mariadb.resolve("tmp")),
                "--socket=" + mariadb.resolve("bench.sock"),
                "--pid-file=" + mariadb.resolve("bench.pid"),
                "--init-file=" + init,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl",
                "--innodb-buffer-pool-size=768M",
                "--innodb-log-file-size=32M",
                "--innodb-flush-log-at-trx-commit=0",
                "--tmp-table-size=256M",
                "--max-heap-table-size=256M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return Started.until("ready for connections", command, Map.of());
    }

    /** A program of the bench itself, in a process of its own. */
    Started program(String ready, String name, String... arguments) throws IOException {
        List<String> command = java(
                "-Xmx512m", "-Dsun.net.httpserver.nodelay=true", "-cp", System.getProperty("java.class.path"), name);
        command.addAll(List.of(arguments));
        return Started.until(ready, command, Map.of());
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
