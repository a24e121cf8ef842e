package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a learner's own progress, in three statements whatever the length of the course. */
@ApplicationScoped
public class ProgressQueries {

    private final LearnerEnrolments enrolments;
    private final Courses courses;
    private final EntityManager entityManager;

    protected ProgressQueries() {
        this(null, null, null);
    }

    @Inject
    ProgressQueries(LearnerEnrolments enrolments, Courses courses, EntityManager entityManager) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.entityManager = entityManager;
    }

    /** @throws NotFound when the actor is not enrolled in this course */
    public LearnerCourse course(Actor actor, String slug) {
        LearnerEnrolment enrolment = enrolments.get(actor, slug);
        return learnerCourses(List.of(enrolment)).get(0);
    }

    /** Every course of the actor, nearest deadline first; empty when they have none. */
    public List<LearnerCourse> courses(Actor actor) {
        return learnerCourses(enrolments.all(actor));
    }

    private List<LearnerCourse> learnerCourses(List<LearnerEnrolment> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = own.stream().map(LearnerEnrolment::id).toList();
        Map<UUID, CourseRecord> records = records(ids);
        Map<UUID, List<StateRow>> states = states(ids);
        return own.stream()
                .map(enrolment -> learnerCourse(
                        enrolment,
                        Optional.ofNullable(records.get(enrolment.id())),
                        states.getOrDefault(enrolment.id(), List.of())))
                .toList();
    }

    private LearnerCourse learnerCourse(LearnerEnrolment own, Optional<CourseRecord> known, List<StateRow> states) {
        return new LearnerCourse(
                own,
                courses.version(own.version()),
                states.stream()
                        .map(StateRow::status)
                        .collect(Collectors.toMap(ActivityStatus::activity, Function.identity())),
                known.map(CourseRecord::startedAt),
                known.map(CourseRecord::completedAt),
                known.filter(state -> state.activity() != null)
                        .map(state -> new Place(state.activity(), state.anchor())));
    }

    private Map<UUID, CourseRecord> records(List<UUID> ids) {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.progress.CourseRecord(s.enrolmentId, s.startedAt, s.completedAt,"
                                + " s.placeActivity, s.placeAnchor) from CourseState s where s.enrolmentId in :ids",
                        CourseRecord.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CourseRecord::enrolmentId, Function.identity()));
    }

    private Map<UUID, List<StateRow>> states(List<UUID> ids) {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.progress.StateRow(s.enrolmentId, s.activity, s.completedAt,"
                                + " s.passedAt, s.bestScore) from ActivityState s where s.enrolmentId in :ids",
                        StateRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(StateRow::enrolmentId));
    }
}
