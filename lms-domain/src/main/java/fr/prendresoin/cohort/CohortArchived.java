package fr.prendresoin.cohort;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** A cohort means nobody any more. */
public record CohortArchived(CohortId cohort) implements Administrative {

    @Override
    public Act act() {
        return CohortAct.COHORT_ARCHIVED;
    }

    @Override
    public Subject subject() {
        return new Subject("cohort", cohort.value());
    }
}
