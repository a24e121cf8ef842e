package fr.prendresoin.progress;

import fr.prendresoin.assessment.VignetteCompleted;
import fr.prendresoin.completion.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Turns the last answer of a case into a fact, in the transaction that kept it. */
@ApplicationScoped
class FactOnVignetteCompleted {

    private final ProgressLedger ledger;

    protected FactOnVignetteCompleted() {
        this(null);
    }

    @Inject
    FactOnVignetteCompleted(ProgressLedger ledger) {
        this.ledger = ledger;
    }

    void on(@Observes VignetteCompleted completed) {
        ledger.recordOnce(
                completed.enrolment(), completed.version(), Fact.finished(completed.activity(), completed.at()));
    }
}
