package fr.prendresoin.progress;

import fr.prendresoin.assessment.VignetteCompleted;
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
                ActivityFact.finished(completed.enrolment(), completed.activity(), completed.at()),
                completed.version());
    }
}
