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
            openAttempts(database);
            measure(launcher, database);
        }
    }

    private void openAttempts(Connection database) throws SQLException, IOException {
        CourseMap course = CourseMap.read(database);
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

    /** First the saves alone, for a minute; then with the messages of pages that say who is there. */
    private void measure(Started launcher, Connection database) throws SQLException {
        Processes processes = new Processes(launcher.handle(), launcher.database());
        CourseMap.Step quiz = CourseMap.read(database).quiz();
        List<Taker> people = IntStream.rangeClosed(1, takers)
                .mapToObj(number -> new Taker(new Learner(number), quiz))
                .toList();
        warmUp(launcher, processes, people);
        System.out.println(Line.HEAD);
        Counted counted = new Counted(processes, database);
        Room alone = new Room(launcher.port(), people, false);
        line("crowd, saves alone", alone, Duration.ofMinutes(1), counted)
                .promised(1.5)
                .print();
        Room seen = new Room(launcher.port(), people, true);
        line("crowd, saves and presence", seen, held, counted).print();
    }

    /** The costs are per save: the second line adds a third of a message to each. */
    private Line line(String name, Room room, Duration time, Counted counted) throws SQLException {
        Processes.Cost before = counted.processes().cost();
        OperatingSystemMXBean self = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long clientBefore = self.getProcessCpuTime();
        Room.Held result = room.hold(time);
        Processes.Cost each = counted.processes().cost().since(before).per(result.saves());
        double client = (self.getProcessCpuTime() - clientBefore) / 1e6 / result.saves();
        return new Line(name, takers, each.total(), result.microseconds(), each.told())
                .and(String.format(
                        Locale.ROOT,
                        "client %.2f; %.1f saves/s of %.1f asked, %d messages; %d acknowledged, %d lost, %d refused; %s",
                        client,
                        result.perSecond(),
                        takers / Room.THINKING.toSeconds() * 1.0,
                        result.told(),
                        result.receipts().size(),
                        lost(counted.database(), result.receipts()),
                        result.refused(),
                        counted.processes().rss()));
    }

    /** What is counted while a room is held, and where what was acknowledged must be. */
    private record Counted(Processes processes, Connection database) {}

    /** Everybody's first answers, four at a time, until the compilers are quiet. */
    private void warmUp(Started launcher, Processes processes, List<Taker> people) {
        new Load(launcher.port(), processes, takers)
                .settle(1000, 20_000, (browser, index) -> {
                    Taker taker = people.get(index % takers);
                    synchronized (taker) {
                        taker.save(browser);
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
}
