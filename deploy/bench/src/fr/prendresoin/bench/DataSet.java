package fr.prendresoin.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A data folder of the platform with its invented students. */
record DataSet(Path folder, int learners) {

    /** From the folder of a platform that has started once, so that schema, faculties and course are there. */
    static DataSet of(Installed installed, Path template, int learners) throws IOException, SQLException {
        DataSet set = new DataSet(installed.freshFolder(learners + "-learners"), learners);
        copy(template.resolve("mariadb"), set.folder.resolve("mariadb"));
        int port = freePort();
        Started database = installed.database(set.folder, port);
        try (Connection connection = connect(port)) {
            new Students(connection).invent(learners);
        } finally {
            database.close();
        }
        return set;
    }

    static Connection connect(int port) throws SQLException {
        return DriverManager.getConnection(address(port));
    }

    static String address(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/prendre_soin?user=bench&password=bench";
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** What the tables take on disk, in kilobytes. */
    static long kilobytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder.resolve("mariadb/data/prendre_soin"))) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes / 1024;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
