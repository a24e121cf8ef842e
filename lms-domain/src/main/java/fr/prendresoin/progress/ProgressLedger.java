package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        take(course, new ArrayList<>(progress.statesOf(fact.enrolment())), fact, version);
    }

    /** Records a fact that adds nothing when the activity has a state already; returns the one that counts. */
    ActivityFact recordOnce(ActivityFact fact, VersionId version) {
        CourseState course = stateOf(fact.enrolment());
        List<ActivityState> states = new ArrayList<>(progress.statesOf(fact.enrolment()));
        if (find(states, fact.activity()).isPresent()) {
            return progress.finished(fact.enrolment(), fact.activity());
        }
        take(course, states, fact, version);
        return fact;
    }

    private void take(CourseState course, List<ActivityState> states, ActivityFact fact, VersionId version) {
        progress.add(fact);
        Optional<ActivityState> known = find(states, fact.activity());
        ActivityState state =
                known.orElseGet(() -> new ActivityState(fact.enrolment().value(), fact.activity()));
        boolean before = state.status().passed();
        state.take(fact);
        if (known.isEmpty()) {
            progress.add(state);
            states.add(state);
        }
        if (!before && state.status().passed()) {
            events.publish(new ActivityCompleted(fact.enrolment(), fact.activity(), fact.recordedAt()));
            deriveCompletion(course, states, fact, version);
        }
    }

    private static Optional<ActivityState> find(List<ActivityState> states, String activity) {
        return states.stream()
                .filter(state -> state.status().activity().equals(activity))
                .findFirst();
    }

    private void deriveCompletion(CourseState state, List<ActivityState> states, ActivityFact fact, VersionId version) {
        Course course = courses.version(version);
        Map<String, ActivityStatus> statuses = states.stream()
                .map(ActivityState::status)
                .collect(Collectors.toMap(ActivityStatus::activity, Function.identity()));
        CompletionRule.completedAt(course, statuses)
                .filter(when -> !state.completed())
                .ifPresent(when -> complete(state, fact.enrolment(), when));
    }

    private void complete(CourseState state, EnrolmentId enrolment, Instant when) {
        state.complete(when);
        events.publish(new CourseCompleted(enrolment, when));
    }
}
