package fr.prendresoin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Learners at work while tabs, networks, the server and the database are killed; then the account of what was sent. */
final class Chaos {

    private static final int AT_ONCE = 24;

    private final Ledger ledger = new Ledger();
    private final int learners;
    private final long seed;

    private Chaos(int learners, long seed) {
        this.learners = learners;
        this.seed = seed;
    }

    /** Arguments: deploy/target, the number of learners, the seed. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Thread.currentThread().setUncaughtExceptionHandler(Chaos::giveUp);
        Path target = Path.of(arguments[0]).toAbsolutePath().normalize();
        Chaos chaos = new Chaos(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        boolean clean = chaos.run(new Installed(target, List.of()));
        System.exit(clean ? 0 : 1);
    }

    /** The threads of the learners would go on otherwise. */
    private static void giveUp(Thread thread, Throwable failure) {
        failure.printStackTrace();
        System.exit(2);
    }

    private boolean run(Installed installed) throws IOException, SQLException, InterruptedException {
        System.out.println("seed " + seed + ", " + learners + " learners, " + AT_ONCE + " at once");
        Path template = installed.freshFolder("chaos-template");
        installed.launcher(template, DataSet.freePort()).close();
        // Thirteen of twenty may take the quiz: some have finished the course, some have only the quiz left.
        DataSet data = DataSet.of(installed, template, learners * 20 / 13 + 100);
        try (Site site = new Site(installed, data.folder(), ledger)) {
            CourseMap course = site.course();
            Failures failures = new Failures(site, ledger, new Random(seed), learners);
            long start = System.nanoTime();
            work(site, course, failures);
            ledger.seconds((System.nanoTime() - start) / 1_000_000_000);
            site.settle();
            try (Connection database = DataSet.connect(site.databasePort())) {
                new Reconciliation(ledger, database).run();
            }
        }
        ledger.print();
        return ledger.clean();
    }

    private void work(Site site, CourseMap course, Failures failures) throws InterruptedException {
        Thread director = new Thread(failures, "failures");
        director.start();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> running = new ArrayList<>();
        int size = learners * 20 / 13 + 100;
        int found = 0;
        for (int number = 1; number <= size && found < learners; number++) {
            if (number % 20 <= 12) {
                found++;
                Learner learner = new Learner(number);
                Random random = new Random(seed * 1_000_003 + number);
                running.add(threads.submit(() -> {
                    new Sitting(site.visit(learner, random), course, ledger, learner).run();
                    failures.finished();
                }));
            }
        }
        await(running);
        threads.shutdown();
        director.join();
    }

    private static void await(List<Future<?>> running) throws InterruptedException {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("a learner's sitting failed", failed.getCause());
            }
        }
    }
}
