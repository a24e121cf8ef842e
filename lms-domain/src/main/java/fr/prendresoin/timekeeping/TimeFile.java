package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.enrolment.EnrolmentId;
import java.time.ZoneId;
import java.util.List;

/** Everything about the time of one person, whatever the course: only together can it be counted. */
record TimeFile(Tally tally, List<DeclaredRow> declared, List<ContestRow> contests) {

    CourseTime of(EnrolmentId enrolment, Course course, String zone) {
        Tally here = tally.of(enrolment);
        return new CourseTime(
                enrolment,
                course,
                zone,
                WholeMinutes.share(here.byActivity()),
                WholeMinutes.share(here.byDay(ZoneId.of(zone))),
                declared.stream()
                        .filter(row -> row.enrolmentId().equals(enrolment.value()))
                        .toList(),
                contests.stream()
                        .filter(row -> row.enrolmentId().equals(enrolment.value()))
                        .toList(),
                TimeRule.CURRENT.version());
    }
}
