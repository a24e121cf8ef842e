package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps facts and states in lists; which enrolments a rule made it asks the world around. */
final class InMemoryProgressRepository implements ProgressRepository {

    final List<ActivityFact> facts = new ArrayList<>();
    private final List<ActivityState> states = new ArrayList<>();
    private final List<CourseState> courses = new ArrayList<>();
    private final Function<RuleId, List<EnrolmentId>> enrolmentsOf;

    InMemoryProgressRepository(Function<RuleId, List<EnrolmentId>> enrolmentsOf) {
        this.enrolmentsOf = enrolmentsOf;
    }

    @Override
    public void add(ActivityFact fact) {
        facts.add(fact);
        Columns.write(fact, "id", (long) facts.size());
    }

    @Override
    public void add(ActivityState state) {
        states.add(state);
    }

    @Override
    public void add(CourseState state) {
        courses.add(state);
    }

    @Override
    public Optional<CourseState> lock(EnrolmentId enrolment) {
        return courses.stream()
                .filter(state -> Columns.read(state, "enrolmentId").equals(enrolment.value()))
                .findFirst();
    }

    @Override
    public List<ActivityState> statesOf(EnrolmentId enrolment) {
        return states.stream()
                .filter(state -> Columns.read(state, "enrolmentId").equals(enrolment.value()))
                .toList();
    }

    @Override
    public boolean move(EnrolmentId enrolment, Place place, long sequence, Instant now) {
        Optional<CourseState> behind = lock(enrolment).filter(state -> state.placeSequence() < sequence);
        behind.ifPresent(state -> state.at(place, sequence, now));
        return behind.isPresent();
    }

    @Override
    public ActivityFact finished(EnrolmentId enrolment, String activity) {
        return facts.stream()
                .filter(fact -> fact.enrolment().equals(enrolment))
                .filter(fact -> fact.activity().equals(activity))
                .filter(fact -> Columns.read(fact, "kind") == ActivityFact.Kind.FINISHED)
                .findFirst()
                .orElseThrow();
    }

    /** What tests look at. */
    Optional<ActivityState> find(EnrolmentId enrolment, String activity) {
        return statesOf(enrolment).stream()
                .filter(state -> state.status().activity().equals(activity))
                .findFirst();
    }

    @Override
    public int createStates(RuleId rule) {
        List<EnrolmentId> missing = enrolmentsOf.apply(rule).stream()
                .filter(enrolment -> lock(enrolment).isEmpty())
                .toList();
        missing.forEach(enrolment -> add(new CourseState(enrolment)));
        return missing.size();
    }
}
