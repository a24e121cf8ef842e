package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a fact and everything that follows from it, up to the completion of the course, in one transaction. */
@ApplicationScoped
class ProgressLedger {

    private final ProgressRepository progress;
    private final Courses courses;
    private final DomainEvents events;

    protected ProgressLedger() {
        this(null, null, null);
    }

    @Inject
    ProgressLedger(ProgressRepository progress, Courses courses, DomainEvents events) {
        this.progress = progress;
        this.courses = courses;
        this.events = events;
    }

    /** The learner's state, locked; made when an enrolment has none yet. */
    CourseState stateOf(EnrolmentId enrolment) {
        return progress.lock(enrolment).orElseGet(() -> {
            CourseState state = new CourseState(enrolment);
            progress.add(state);
            return state;
        });
    }

    void record(ActivityFact fact, VersionId version) {
        CourseState course = stateOf(fact.enrolment());
        progress.add(fact);
        List<ActivityState> states = progress.statesOf(fact.enrolment());
        ActivityState state = states.stream()
                .filter(known -> known.status().activity().equals(fact.activity()))
                .findFirst()
                .orElseGet(() -> new ActivityState(fact.enrolment().value(), fact.activity()));
        boolean before = state.status().passed();
        state.take(fact);
        if (!states.contains(state)) {
            progress.add(state);
        }
        if (!before && state.status().passed()) {
            events.publish(new ActivityCompleted(fact.enrolment(), fact.activity(), fact.recordedAt()));
            deriveCompletion(course, fact.enrolment(), version);
        }
    }

    private void deriveCompletion(CourseState state, EnrolmentId enrolment, VersionId version) {
        Course course = courses.version(version);
        Map<String, ActivityStatus> statuses = progress.statesOf(enrolment).stream()
                .map(ActivityState::status)
                .collect(Collectors.toMap(ActivityStatus::activity, Function.identity()));
        CompletionRule.completedAt(course, statuses)
                .filter(when -> !state.completed())
                .ifPresent(when -> complete(state, enrolment, when));
    }

    private void complete(CourseState state, EnrolmentId enrolment, Instant when) {
        state.complete(when);
        events.publish(new CourseCompleted(enrolment, when));
    }
}
