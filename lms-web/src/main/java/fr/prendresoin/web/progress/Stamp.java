package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionStamp;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;

/** Which version of a course a sheet of paper or a kept page shows, in words. */
final class Stamp {

    private Stamp() {}

    /** For example « Version 2, publiée le 29 novembre 2026. ». */
    static String of(Courses courses, LearnerCourse course, French french) {
        VersionStamp stamp = courses.stamp(course.enrolment().version());
        return Messages.text(
                "progress.version.stamp",
                stamp.number(),
                french.date(stamp.publishedAt(), course.enrolment().zone()));
    }
}
