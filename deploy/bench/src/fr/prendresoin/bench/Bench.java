package fr.prendresoin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs every workload on every size of data set, and prints a line for each. */
final class Bench {

    private final Installed installed;
    private final Wanted wanted = Wanted.ofEnvironment();

    private Bench(Installed installed) {
        this.installed = installed;
    }

    /** Arguments: deploy/target, then the numbers of learners. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path target = Path.of(arguments[0]).toAbsolutePath().normalize();
        Bench bench = new Bench(new Installed(target, Installed.optionsOfEnvironment()));
        String sizes = String.join(" ", Arrays.asList(arguments).subList(1, arguments.length));
        List<Integer> learners =
                Arrays.stream(sizes.split(" ")).map(Integer::valueOf).toList();
        System.out.println(Line.HEAD);
        Path template = bench.template();
        for (int size : learners) {
            bench.run(template, size);
        }
    }

    /** The first start ever: database installed, schema made, faculties and course published. */
    private Path template() throws IOException {
        Path folder = installed.freshFolder("template");
        boot("g first start", folder, 0).close();
        return folder;
    }

    private Started boot(String workload, Path folder, int learners) throws IOException {
        int port = DataSet.freePort();
        long start = System.nanoTime();
        Started launcher = installed.launcher(folder, port);
        try (Browser browser = new Browser(port)) {
            browser.get("/").expect(200, "the first page");
        }
        long[] wall = {(System.nanoTime() - start) / 1000};
        Processes processes = new Processes(launcher.handle(), launcher.database());
        String note = processes.cost().told() + "; " + processes.rss();
        new Line(workload, learners, processes.cost().total(), wall, note)
                .promised(40_000)
                .print();
        return launcher;
    }

    private void run(Path template, int size) throws IOException, SQLException {
        long start = System.nanoTime();
        DataSet data = DataSet.of(installed, template, size);
        long kilobytes = (DataSet.kilobytes(data.folder()) - DataSet.kilobytes(template)) * 1000 / size;
        long[] wall = {(System.nanoTime() - start) / 1000};
        new Line("(data made)", size, 0, wall, kilobytes + " kB of database per 1000 learners").print();
        try (Started launcher = boot("g start on these data", data.folder(), size)) {
            work(launcher, size);
        }
    }

    private void work(Started launcher, int size) throws IOException, SQLException {
        Processes processes = new Processes(launcher.handle(), launcher.database());
        Load load = new Load(launcher.port(), processes, size);
        try (Connection database = DataSet.connect(launcher.databasePort())) {
            CourseMap course = CourseMap.read(database);
            LearnerWork learners = new LearnerWork(load, course, wanted);
            learners.warmUp();
            if (wanted.has("a")) {
                signIns(learners, size);
            }
            learners.measure();
            new Line("g right after the load", size, 0, new long[0], processes.rss()).print();
            floors(launcher, new Course(course, size));
            figures(load, processes, database);
        }
        new Line("g after the last", size, 0, new long[0], processes.rss()).print();
    }

    private void figures(Load load, Processes processes, Connection database) throws IOException, SQLException {
        if (wanted.has("h")) {
            weight(load.port(), load.learners());
        }
        if (wanted.has("p")) {
            new ProofWork(load, database).measure();
        }
        PilotWork pilots = new PilotWork(load, processes, database);
        if (wanted.has("e")) {
            pilots.dashboards();
        }
        if (wanted.has("i")) {
            new ProfessionalWork(load).measure();
        }
        if (wanted.has("f")) {
            new ImportWork(load, database).measure();
        }
        if (wanted.has("e")) {
            pilots.list();
        }
    }

    private void floors(Started launcher, Course course) throws IOException {
        if (wanted.has("floor")) {
            floor(launcher, course);
        }
    }

    /** The hash alone is measured just before and just after: a busy minute would weigh on one of both only. */
    private void signIns(LearnerWork learners, int size) throws IOException {
        double before = hashAlone();
        learners.measureSignIns();
        double after = hashAlone();
        String note = String.format(Locale.ROOT, "in a JVM of its own: %.2f just before, %.2f just after", before, after);
        new Line("floor of a: the hash alone", size, (before + after) / 2, new long[0], note).print();
    }

    private double hashAlone() throws IOException {
        try (Started alone = installed.program("CPU-ms per hash", HashFloor.class.getName())) {
            return Double.parseDouble(alone.lastLine().replaceAll(".*: ", ""));
        }
    }

    private static void weight(int port, int size) throws IOException {
        try (Browser browser = new Browser(port)) {
            PageWeight weight = PageWeight.of(browser.as(Learner.any(0, size).token()), CourseMap.ADDRESS);
            new Line("h course page on the wire", size, 0, new long[0], weight.told()).print();
        }
    }

    /** The course and how many take it. */
    private record Course(CourseMap map, int learners) {}

    private void floor(Started launcher, Course course) throws IOException {
        String name = Floor.class.getName();
        Started floor = installed.program("floor on ", name, DataSet.address(launcher.databasePort()));
        try {
            int port = floor.port();
            Processes processes = new Processes(floor.handle(), launcher.database());
            new FloorWork(new Load(port, processes, course.learners()), course.map()).measure();
        } finally {
            floor.close();
        }
    }
}
