package fr.prendresoin.progress;

import fr.prendresoin.assessment.AttemptGraded;
import fr.prendresoin.assessment.Grade;
import fr.prendresoin.completion.Fact;
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
        Grade grade = graded.grade();
        ledger.record(
                graded.enrolment(),
                graded.version(),
                Fact.graded(graded.activity(), graded.at(), grade.score(), grade.passed())
                        .outOf(grade.total()));
    }
}
