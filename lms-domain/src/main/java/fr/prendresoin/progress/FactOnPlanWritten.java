package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Plan;
import fr.prendresoin.completion.CompletionRule;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Turns a plan that was written into a fact, in its transaction; written again, it stays finished since the first time. */
@ApplicationScoped
class FactOnPlanWritten {

    private final ProgressLedger ledger;
    private final Journeys journeys;

    protected FactOnPlanWritten() {
        this(null, null);
    }

    @Inject
    FactOnPlanWritten(ProgressLedger ledger, Journeys journeys) {
        this.ledger = ledger;
        this.journeys = journeys;
    }

    /** @throws RuleViolation while the first round is not finished */
    void on(@Observes PlanWritten written) {
        ledger.stateOf(written.enrolment());
        Journey journey = journeys.of(written.enrolment());
        journey.course()
                .plan()
                .filter(plan -> !journey.facts().status(plan.slug()).completed())
                .ifPresent(plan -> finish(plan, journey, written));
    }

    private void finish(Plan plan, Journey journey, PlanWritten written) {
        if (!CompletionRule.open(journey.course(), plan, journey.facts().statuses())) {
            throw new RuleViolation(ProgressRule.NOT_OPEN_YET);
        }
        ledger.record(written.enrolment(), Fact.finished(plan.slug(), written.at()));
    }
}
