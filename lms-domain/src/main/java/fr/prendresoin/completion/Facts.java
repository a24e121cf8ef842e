package fr.prendresoin.completion;

import fr.prendresoin.completion.Fact.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All the facts of one enrolment, and the zone its days are read in. What it answers depends on which facts there are and
 * on their numbers, never on the order in which they stand here: earliest dates, best scores.
 */
public record Facts(List<Fact> all, ZoneId zone) {

    /** Copies the list. */
    public Facts {
        all = List.copyOf(all);
    }

    /** Facts of which no day matters. */
    public static Facts of(List<Fact> all) {
        return new Facts(all, ZoneOffset.UTC);
    }

    /** Facts that would have led to these statuses: enough to say what is missing, unless time or days count. */
    public static Facts behind(Collection<ActivityStatus> statuses) {
        return of(statuses.stream().flatMap(Facts::behind).toList());
    }

    private static Stream<Fact> behind(ActivityStatus status) {
        String activity = status.activity();
        Fact done = status.bestScore() == null
                ? Fact.finished(activity, status.completedAt())
                : Fact.graded(activity, status.completedAt(), status.bestScore(), false);
        return status.passed()
                ? Stream.of(
                        done,
                        Fact.finished(activity, status.passedAt()),
                        Fact.presence(activity, status.passedAt(), null, true).numbered(1))
                : Stream.of(done);
    }

    /** These facts and one more. */
    public Facts with(Fact fact) {
        List<Fact> more = new ArrayList<>(all);
        more.add(fact);
        return new Facts(more, zone);
    }

    /** What was known before a moment. */
    public Facts before(Instant moment) {
        return only(fact -> fact.at().isBefore(moment));
    }

    /** What happened from one day to another, both included; a withdrawal counts whenever it was decided. */
    Facts during(LocalDate from, LocalDate until) {
        return only(fact -> fact.is(Kind.ABSENT)
                || !fact.day(zone).isBefore(from) && !fact.day(zone).isAfter(until));
    }

    private Facts only(Predicate<Fact> such) {
        return new Facts(all.stream().filter(such).toList(), zone);
    }

    /** The number of the next fact of an activity; 0 stays free for its first opening. */
    public int nextNumber(String activity) {
        return of(activity).mapToInt(Fact::sequence).max().orElse(0) + 1;
    }

    /** Whether the activity has a fact of this kind. */
    public boolean has(String activity, Kind kind) {
        return of(activity).anyMatch(fact -> fact.is(kind));
    }

    /** Where the learner stands in each activity in which something is done. */
    public Map<String, ActivityStatus> statuses() {
        return all.stream()
                .map(Fact::activity)
                .distinct()
                .map(this::status)
                .filter(ActivityStatus::completed)
                .collect(Collectors.toMap(ActivityStatus::activity, Function.identity()));
    }

    public ActivityStatus status(String activity) {
        List<Fact> done = of(activity).filter(this::counts).toList();
        return new ActivityStatus(
                activity,
                earliest(done.stream()).orElse(null),
                earliest(done.stream().filter(Fact::passed)).orElse(null),
                done.stream()
                        .filter(fact -> fact.is(Kind.GRADED))
                        .map(Fact::amount)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private boolean counts(Fact fact) {
        return switch (fact.kind()) {
            case FINISHED, GRADED -> true;
            case PRESENT -> fact.sequence() > lastWithdrawal(fact.activity());
            case SEEN, ABSENT, PROVED -> false;
        };
    }

    private int lastWithdrawal(String activity) {
        return of(activity)
                .filter(fact -> fact.is(Kind.ABSENT))
                .mapToInt(Fact::sequence)
                .max()
                .orElse(-1);
    }

    /** The most minutes of work in the course that are a fact. */
    public int provedMinutes() {
        return most(Kind.PROVED, Fact.WHOLE_COURSE);
    }

    Optional<Instant> passedSince(String activity) {
        return Optional.ofNullable(status(activity).passedAt());
    }

    /** Since when presence at a meeting is confirmed and not withdrawn. */
    public Optional<Instant> presentSince(String activity) {
        return earliest(of(activity).filter(fact -> fact.is(Kind.PRESENT)).filter(this::counts));
    }

    /** Since when a fact of this kind reaches so much. */
    Optional<Instant> reachedSince(Kind kind, String activity, int amount) {
        return earliest(of(activity).filter(fact -> fact.is(kind) && fact.amount() >= amount));
    }

    /** The most that a fact of this kind reached; 0 when there is none. */
    int most(Kind kind, String activity) {
        return of(activity)
                .filter(fact -> fact.is(kind))
                .mapToInt(Fact::amount)
                .max()
                .orElse(0);
    }

    private Stream<Fact> of(String activity) {
        return all.stream().filter(fact -> fact.activity().equals(activity));
    }

    private static Optional<Instant> earliest(Stream<Fact> facts) {
        return facts.map(Fact::at).min(Comparator.naturalOrder());
    }
}
