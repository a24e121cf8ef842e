package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads time: one's own, and that of those whose faculty one manages. */
@ApplicationScoped
public class TimeQueries {

    private final TimeFiles files;
    private final LearnerEnrolments own;
    private final EnrolmentQueries managed;
    private final CourseOf courses;

    protected TimeQueries() {
        this(null, null, null, null);
    }

    @Inject
    TimeQueries(TimeFiles files, LearnerEnrolments own, EnrolmentQueries managed, CourseOf courses) {
        this.files = files;
        this.own = own;
        this.managed = managed;
        this.courses = courses;
    }

    /** The actor's own time, in each of their courses, nearest deadline first. */
    public List<CourseTime> own(Actor actor) {
        List<LearnerEnrolment> enrolments = own.all(actor);
        if (enrolments.isEmpty()) {
            return List.of();
        }
        TimeFile file = files.of(actor.requirePerson());
        return enrolments.stream()
                .map(each -> file.of(each.enrolmentId(), courses.of(each.version()), each.zone()))
                .toList();
    }

    /** @throws NotFound when there is no such enrolment, or the actor does not manage its faculty */
    public CourseTime of(Actor actor, EnrolmentId id) {
        EnrolmentDetails details = managed.details(actor, id);
        return files.of(new PersonId(details.personId())).of(id, courses.of(id), details.zone());
    }
}
