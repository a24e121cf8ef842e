package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a learner's own progress, in one statement whatever they take. */
@ApplicationScoped
public class ProgressQueries {

    private final Courses courses;
    private final EntityManager entityManager;

    protected ProgressQueries() {
        this(null, null);
    }

    @Inject
    ProgressQueries(Courses courses, EntityManager entityManager) {
        this.courses = courses;
        this.entityManager = entityManager;
    }

    /** @throws NotFound when the actor is not enrolled in this course; of several enrolments the one that lasts longest */
    public LearnerCourse course(Actor actor, String slug) {
        return courses(actor).stream()
                .filter(course -> course.enrolment().courseSlug().equals(slug))
                .sorted(Comparator.comparing(
                                (LearnerCourse course) -> course.enrolment().dueOn())
                        .reversed())
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment of " + actor.name() + " in " + slug));
    }

    /**
     * Every course of the actor, newest year and nearest deadline first; empty when they have none. Who sees the platform
     * as the actor is shown those that lie where they may look.
     */
    public List<LearnerCourse> courses(Actor actor) {
        Query query = entityManager
                .createNamedQuery(CourseState.OWN_COURSES)
                .setParameter(1, actor.requirePerson().value().toString());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        Map<Object, List<Object[]>> byEnrolment = rows.stream()
                .filter(row -> actor.shows(new OwnCourseRow(row).faculty()))
                .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
        return byEnrolment.values().stream().map(this::learnerCourse).toList();
    }

    private LearnerCourse learnerCourse(List<Object[]> rows) {
        OwnCourseRow first = new OwnCourseRow(rows.get(0));
        LearnerEnrolment enrolment = first.enrolment();
        return new LearnerCourse(
                enrolment,
                courses.version(enrolment.version()),
                rows.stream()
                        .map(OwnCourseRow::new)
                        .flatMap(row -> row.status().stream())
                        .collect(Collectors.toMap(ActivityStatus::activity, Function.identity())),
                first.startedAt(),
                first.completedAt(),
                first.passedAt(),
                first.place(),
                first.placeSequence());
    }
}
