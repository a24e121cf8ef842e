package fr.prendresoin.enrolment;

import fr.prendresoin.cohort.CohortArchived;
import fr.prendresoin.cohort.CohortEntered;
import fr.prendresoin.cohort.CohortLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Applies the rules of a cohort to whoever enters it, and withdraws whoever leaves it, in the same transaction. */
@ApplicationScoped
class EnrolOnCohortChange {

    private final EnrolmentRepository enrolments;
    private final Obligations obligations;
    private final Clock clock;

    protected EnrolOnCohortChange() {
        this(null, null, null);
    }

    @Inject
    EnrolOnCohortChange(EnrolmentRepository enrolments, Obligations obligations, Clock clock) {
        this.enrolments = enrolments;
        this.obligations = obligations;
        this.clock = clock;
    }

    void entered(@Observes CohortEntered entered) {
        obligations.applyAll(entered.cohort(), entered.promotion(), entered.people());
    }

    void left(@Observes CohortLeft left) {
        if (enrolments.withdraw(left.cohort(), left.promotion(), left.people(), clock.instant()) > 0) {
            obligations.takeUp(left.people());
        }
    }

    void archived(@Observes CohortArchived archived) {
        enrolments.rulesOf(archived.cohort()).forEach(obligations::end);
    }
}
