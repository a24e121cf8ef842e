package fr.prendresoin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs every workload on every size of data set, and prints a line for each. */
final class Bench {

    private final Installed installed;

    private Bench(Installed installed) {
        this.installed = installed;
    }

    /** Arguments: deploy/target, then the numbers of learners. */
    public static void main(String[] arguments) throws IOException, SQLException {
        String options = Optional.ofNullable(System.getenv("BENCH_JAVA_OPTIONS")).orElse("");
        Path target = Path.of(arguments[0]).toAbsolutePath().normalize();
        Bench bench = new Bench(new Installed(target, options.isBlank() ? List.of() : List.of(options.split(" "))));
        String sizes = String.join(" ", Arrays.asList(arguments).subList(1, arguments.length));
        List<Integer> learners = Arrays.stream(sizes.split(" ")).map(Integer::valueOf).toList();
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
        Load load = new Load(port(launcher.lastLine().replaceAll(".*:(\\d+)/.*", "$1")), processes, size);
        CourseMap course = course(launcher);
        LearnerWork learners = new LearnerWork(load, course);
        learners.warmUp();
        learners.measure();
    }

    private static int port(String text) {
        return Integer.parseInt(text);
    }

    private static CourseMap course(Started launcher) throws SQLException {
        String port = Arrays.stream(launcher.database().info().arguments().orElseThrow())
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> argument.substring("--port=".length()))
                .findFirst()
                .orElseThrow();
        try (Connection connection = DataSet.connect(port(port))) {
            return CourseMap.read(connection);
        }
    }
}
