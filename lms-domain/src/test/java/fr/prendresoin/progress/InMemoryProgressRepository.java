package fr.prendresoin.progress;

import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.shared.Columns;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps facts and states in lists; which enrolments a rule made it asks the world around. */
final class InMemoryProgressRepository implements ProgressRepository {

    final List<Fact> facts = new ArrayList<>();
    final List<PresenceDecision> decisions = new ArrayList<>();
    private final Map<EnrolmentId, List<Fact>> factsOf = new HashMap<>();
    private final Map<EnrolmentId, Map<String, ActivityStatus>> statuses = new HashMap<>();
    private final List<CourseState> courses = new ArrayList<>();
    private final Function<RuleId, List<EnrolmentId>> enrolmentsOf;

    InMemoryProgressRepository(Function<RuleId, List<EnrolmentId>> enrolmentsOf) {
        this.enrolmentsOf = enrolmentsOf;
    }

    @Override
    public long add(EnrolmentId enrolment, Fact fact) {
        if (factsOf(enrolment).stream()
                .anyMatch(known -> known.activity().equals(fact.activity()) && known.sequence() == fact.sequence())) {
            throw new PersistenceException("two facts with one number: " + fact);
        }
        facts.add(fact);
        factsOf.computeIfAbsent(enrolment, id -> new ArrayList<>()).add(fact);
        return facts.size();
    }

    @Override
    public void see(EnrolmentId enrolment, String activity, Instant now) {
        if (factsOf(enrolment).stream()
                .noneMatch(known -> known.activity().equals(activity) && known.sequence() == 0)) {
            add(enrolment, new Fact(Fact.Kind.SEEN, activity, 0, now, null, null, false, null));
        }
    }

    @Override
    public List<Fact> factsOf(EnrolmentId enrolment) {
        return List.copyOf(factsOf.getOrDefault(enrolment, List.of()));
    }

    @Override
    public void keep(EnrolmentId enrolment, ActivityStatus status) {
        statuses.computeIfAbsent(enrolment, id -> new HashMap<>()).put(status.activity(), status);
    }

    @Override
    public List<ActivityStatus> statusesOf(EnrolmentId enrolment) {
        return statuses.getOrDefault(enrolment, Map.of()).values().stream()
                .filter(ActivityStatus::completed)
                .toList();
    }

    @Override
    public void add(PresenceDecision decision) {
        decisions.add(decision);
    }

    @Override
    public List<CourseState> lock(List<EnrolmentId> enrolments) {
        return enrolments.stream().flatMap(id -> lock(id).stream()).toList();
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
    public boolean move(EnrolmentId enrolment, Place place, long sequence, Instant now) {
        Optional<CourseState> behind = lock(enrolment).filter(state -> state.placeSequence() < sequence);
        behind.ifPresent(state -> state.at(place, sequence, now));
        return behind.isPresent();
    }

    @Override
    public Receipt receiptOf(EnrolmentId enrolment, String activity) {
        return factsOf(enrolment).stream()
                .filter(fact -> fact.activity().equals(activity) && fact.passed())
                .findFirst()
                .map(fact -> Receipt.ofFact(facts.indexOf(fact) + 1, fact.at()))
                .orElseThrow();
    }

    /** What tests look at. */
    ActivityStatus status(EnrolmentId enrolment, String activity) {
        return statusesOf(enrolment).stream()
                .filter(status -> status.activity().equals(activity))
                .findFirst()
                .orElseThrow();
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
