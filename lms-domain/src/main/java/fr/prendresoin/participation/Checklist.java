package fr.prendresoin.participation;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.TestRole;
import fr.prendresoin.completion.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one seat asks, step by step, and what of it is done. Pure: the same facts give the same list. */
public record Checklist(List<Step> steps) {

    /** Copies the list. */
    public Checklist {
        steps = List.copyOf(steps);
    }

    /** What the facts say of the plan. A step stands in it only when the plan asks for it. */
    public static Checklist of(SeatPlan plan, SeatFacts known) {
        List<Step> steps = new ArrayList<>();
        steps.add(handedIn(
                StepKind.PROFESSIONAL_NUMBER, known.professionalNumber().isPresent(), plan));
        plan.test(TestRole.PRE_TEST).ifPresent(test -> steps.add(test(StepKind.PRE_TEST, test, plan, known)));
        steps.add(activities(plan, known.facts()));
        if (plan.evaluatesPractices()) {
            steps.add(handedIn(StepKind.IMPROVEMENT_PLAN, known.given().plan(), plan));
        }
        counted(StepKind.HALF_DAYS, known.provedHalfDays(), known.halfDays().size(), plan)
                .ifPresent(steps::add);
        counted(StepKind.PROVED_TIME, known.provedMinutes(), plan.provedMinutes(), plan)
                .ifPresent(steps::add);
        plan.test(TestRole.POST_TEST).ifPresent(test -> steps.add(test(StepKind.POST_TEST, test, plan, known)));
        if (plan.declared().nonConnected() > 0) {
            steps.add(handedIn(StepKind.SWORN_STATEMENT, known.given().statement(), plan));
        }
        steps.add(handedIn(StepKind.SATISFACTION, known.given().satisfaction(), plan));
        return new Checklist(steps);
    }

    /** A test counts as soon as it is handed in: what it says of somebody never stops them (rule 36). */
    private static Step test(StepKind which, Quiz test, SeatPlan plan, SeatFacts known) {
        boolean done = known.facts().status(test.slug()).completed();
        return new Step(which, done ? 1 : 0, 1, done ? List.of() : List.of(test.title()), plan.until());
    }

    private static Step activities(SeatPlan plan, Facts facts) {
        List<Activity> asked = plan.modules();
        List<String> missing = asked.stream()
                .filter(activity -> !facts.status(activity.slug()).passed())
                .map(Activity::title)
                .toList();
        return new Step(StepKind.ACTIVITIES, asked.size() - missing.size(), asked.size(), missing, plan.until());
    }

    private static Optional<Step> counted(StepKind which, int have, int asked, SeatPlan plan) {
        return asked == 0
                ? Optional.empty()
                : Optional.of(new Step(which, Math.min(have, asked), asked, List.of(), plan.until()));
    }

    private static Step handedIn(StepKind which, boolean done, SeatPlan plan) {
        return new Step(which, done ? 1 : 0, 1, List.of(), plan.until());
    }

    /** Whether nothing is missing: the attestation is earned. */
    public boolean complete() {
        return steps.stream().allMatch(Step::done);
    }

    /** What is missing, in order. */
    public List<Step> missing() {
        return steps.stream().filter(step -> !step.done()).toList();
    }

    /** How many steps are done. */
    public int done() {
        return steps.size() - missing().size();
    }

    /** The step to take now: the first that is missing. */
    public Optional<Step> next() {
        return missing().stream().findFirst();
    }
}
