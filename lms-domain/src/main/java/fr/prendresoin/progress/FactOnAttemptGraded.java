package fr.prendresoin.progress;

import fr.prendresoin.assessment.AttemptGraded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Turns a graded attempt into a fact, in the transaction that graded it. */
@ApplicationScoped
class FactOnAttemptGraded {

    private final ProgressLedger ledger;

    protected FactOnAttemptGraded() {
        this(null);
    }

    @Inject
    FactOnAttemptGraded(ProgressLedger ledger) {
        this.ledger = ledger;
    }

    void on(@Observes AttemptGraded graded) {
        ActivityFact fact = ActivityFact.graded(graded.enrolment(), graded.activity(), graded.at())
                .scored(
                        graded.grade().score(),
                        graded.grade().total(),
                        graded.grade().passed());
        ledger.record(fact, graded.version());
    }
}
