package fr.prendresoin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A whole promotion takes the quiz at once: how long saves take, what they cost, and whether one is lost. */
final class Crowd {

    private static final int FEWEST = 1000;

    private final Installed installed;
    private final int takers;
    private final Duration held;

    private Crowd(Installed installed, int takers, Duration held) {
        this.installed = installed;
        this.takers = takers;
        this.held = held;
    }

    /** Arguments: deploy/target, the number of takers, and for how many minutes. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path target = Path.of(arguments[0]).toAbsolutePath().normalize();
        Crowd crowd = new Crowd(
                new Installed(target, Installed.optionsOfEnvironment()),
                Integer.parseInt(arguments[1]),
                Duration.ofMinutes(Integer.parseInt(arguments[2])));
        crowd.run();
    }

    private void run() throws IOException, SQLException {
        Path template = installed.freshFolder("template");
        installed.launcher(template, DataSet.freePort()).close();
        DataSet data = DataSet.of(installed, template, Math.max(takers, FEWEST));
        try (Started launcher = installed.launcher(data.folder(), DataSet.freePort());
                Connection database = DataSet.connect(launcher.databasePort())) {
            CourseMap course = CourseMap.read(database);
            openAttempts(database, course);
            measure(launcher, database, course.quiz().slug());
        }
    }

    private void openAttempts(Connection database, CourseMap course) throws SQLException, IOException {
        try (InputStream file = Crowd.class.getResourceAsStream("crowd.sql");
                Statement statement = database.createStatement()) {
            String script = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace("${size}", Integer.toString(takers))
                    .replace("${quiz}", course.quiz().slug())
                    .replace("${questions}", String.join(",", course.questions().subList(0, 10)));
            for (String sql : script.strip().split(";\\s*\n?")) {
                statement.execute(sql);
            }
        }
    }

    private void measure(Started launcher, Connection database, String quiz) throws SQLException {
        Processes processes = new Processes(launcher.handle(), launcher.database());
        List<Taker> people =
                IntStream.rangeClosed(1, takers).mapToObj(number -> new Taker(new Learner(number))).toList();
        warmUp(launcher, processes, people, quiz);
        Room room = new Room(launcher.port(), people, quiz);
        OperatingSystemMXBean self = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long clientBefore = self.getProcessCpuTime();
        Processes.Cost before = processes.cost();
        Room.Held result = room.hold(held);
        Processes.Cost each = processes.cost().since(before).per(result.saves() + result.told());
        double client = (self.getProcessCpuTime() - clientBefore) / 1e6 / (result.saves() + result.told());
        System.out.println(Line.HEAD);
        new Line("crowd of quiz takers", takers, each.total(), result.microseconds(), each.told())
                .promised(1.5)
                .and(String.format(
                        Locale.ROOT,
                        "%d messages of presence among them, %.2f a save with its third of one; client %.2f;"
                                + " %.1f saves/s of %.1f asked;"
                                + " %d acknowledged, %d lost, %d refused; %d messages lost; %s",
                        result.told(),
                        each.total() * (result.saves() + result.told()) / result.saves(),
                        client,
                        result.perSecond(),
                        takers / Room.THINKING.toSeconds() * 1.0,
                        result.receipts().size(),
                        lost(database, result.receipts()),
                        result.refused(),
                        untold(database, people),
                        processes.rss()))
                .print();
    }

    /** Everybody's first answers, and a message of presence for three of them, until the compilers are quiet. */
    private void warmUp(Started launcher, Processes processes, List<Taker> people, String quiz) {
        new Load(launcher.port(), processes, takers)
                .settle(1000, 20_000, (browser, index) -> {
                    Taker taker = people.get(index % takers);
                    synchronized (taker) {
                        taker.save(browser);
                        if (index % 3 == 0) {
                            taker.tellPresence(browser, quiz);
                        }
                    }
                });
    }

    /** Receipts that were given for answers the database does not hold. */
    private static long lost(Connection database, Set<Long> receipts) throws SQLException {
        Set<Long> missing = new HashSet<>(receipts);
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select receipt from answer where attempt_id like '01930000-000c-%'")) {
            while (rows.next()) {
                missing.remove(rows.getLong(1));
            }
        }
        return missing.size();
    }

    /** Messages of presence that were acknowledged and that the database does not hold. */
    private static long untold(Connection database, List<Taker> people) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select sum(latest) from (select max(batch) latest from time_interval"
                                + " where page_view like '01930000-000e-%' group by page_view) v")) {
            row.next();
            return people.stream().mapToLong(Taker::told).sum() - row.getLong(1);
        }
    }
}
