package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Criterion;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.CompletionRule;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Verdict;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a learner's own progress, in one statement whatever they take. */
@ApplicationScoped
public class ProgressQueries {

    private final Courses courses;
    private final Journeys journeys;
    private final EntityManager entityManager;

    protected ProgressQueries() {
        this(null, null, null);
    }

    @Inject
    ProgressQueries(Courses courses, Journeys journeys, EntityManager entityManager) {
        this.courses = courses;
        this.journeys = journeys;
        this.entityManager = entityManager;
    }

    /** @throws NotFound when the actor is not enrolled in this course; the newest enrolment when there are several */
    public LearnerCourse course(Actor actor, String slug) {
        return courses(actor).stream()
                .filter(course -> course.enrolment().courseSlug().equals(slug))
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

    /**
     * What a course of the actor says of its completion, part by part. What is done is enough to say it, unless proved
     * time or days count.
     *
     * @throws NotFound when the course is somebody else's
     */
    public Verdict completion(Actor actor, LearnerCourse course) {
        if (!course.enrolment().person().equals(actor.requirePerson())) {
            throw new NotFound("course of " + course.enrolment().person() + " for " + actor.name());
        }
        Criterion asked = course.course().completion();
        return asked.speaksOfTime() || asked.speaksOfDays()
                ? journeys.of(course.enrolment().enrolmentId()).standing().completion()
                : CompletionRule.judge(asked, Facts.behind(course.states().values()));
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
