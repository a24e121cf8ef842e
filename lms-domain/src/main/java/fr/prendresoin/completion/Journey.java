package fr.prendresoin.completion;

import fr.prendresoin.catalogue.Course;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that decides where a learner stands in a course: the versions they took, in order and at least one, and the
 * facts. Facts are judged by the version in force. Whoever is completed before a change of version and after it stays
 * completed since the same moment; whoever gains by the change is completed since the change.
 */
public record Journey(List<Stage> stages, Facts facts) {

    /** Copies the list. */
    public Journey {
        stages = List.copyOf(stages);
    }

    /** The journey of somebody who has taken one version only. */
    public static Journey through(Course course, Facts facts) {
        return new Journey(List.of(Stage.first(course)), facts);
    }

    /** The same journey with one more fact. */
    public Journey with(Fact fact) {
        return new Journey(stages, facts.with(fact));
    }

    /** The journey as it was known just before a moment. */
    public Journey before(Instant moment) {
        List<Stage> begun =
                stages.stream().filter(stage -> stage.from().isBefore(moment)).toList();
        return new Journey(begun, facts.before(moment));
    }

    /** The journey as it would be if another version came into force. */
    public Journey movedTo(Course course, Instant from) {
        List<Stage> more = new ArrayList<>(stages);
        more.add(new Stage(course, from));
        return new Journey(more, facts);
    }

    /** The version in force. */
    public Course course() {
        return stages.get(stages.size() - 1).course();
    }

    /** Where the learner stands at the end of the journey. */
    public Standing standing() {
        Optional<Instant> completed = Optional.empty();
        Optional<Instant> passed = Optional.empty();
        Verdict verdict = null;
        for (int index = 0; index < stages.size(); index++) {
            Stage stage = stages.get(index);
            Facts known = index == stages.size() - 1
                    ? facts
                    : facts.before(stages.get(index + 1).from());
            verdict = CompletionRule.judge(stage.course().completion(), known);
            completed = carry(completed, verdict.since(), stage.from());
            passed = carry(passed, CompletionRule.passedSince(stage.course(), verdict, known), stage.from());
        }
        return new Standing(facts.statuses(), verdict, completed, passed);
    }

    /** What a version says had been reached before it came into force was reached then, or is gained by it. */
    private static Optional<Instant> carry(Optional<Instant> before, Optional<Instant> since, Instant from) {
        return since.map(moment -> moment.isAfter(from) ? moment : before.orElse(from));
    }
}
