package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.timekeeping.TimeProved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records what proved time reaches, in the transaction that proved it; nothing for a course that asks for none. */
@ApplicationScoped
class DeriveOnTimeProved {

    private final Courses courses;
    private final ProgressLedger ledger;

    protected DeriveOnTimeProved() {
        this(null, null);
    }

    @Inject
    DeriveOnTimeProved(Courses courses, ProgressLedger ledger) {
        this.courses = courses;
        this.ledger = ledger;
    }

    void on(@Observes TimeProved proved) {
        if (courses.version(proved.version()).completion().speaksOfTime()) {
            ledger.recordTime(proved.enrolment(), proved.at());
        }
    }
}
