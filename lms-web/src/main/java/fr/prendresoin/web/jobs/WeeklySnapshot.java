package fr.prendresoin.web.jobs;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.reporting.SnapshotService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** Takes the national snapshot of every course, on Mondays at six in the morning. */
@Singleton
public class WeeklySnapshot {

    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");
    private static final Duration PAUSE = Duration.ofHours(12);

    @Inject
    private SnapshotService snapshots;

    @Inject
    private Courses courses;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(dayOfWeek = "Mon", hour = "6", timezone = "Europe/Paris", persistent = false)
    void take() {
        if (lock.take("national-snapshot", clock.instant(), PAUSE)) {
            Actor job = Actor.system("national-snapshot");
            current.actAs(job);
            AcademicYear year = AcademicYear.of(LocalDate.ofInstant(clock.instant(), MAINLAND));
            for (CourseRow course : courses.forStudents()) {
                snapshots.take(job, course.id(), year);
            }
        }
    }
}
