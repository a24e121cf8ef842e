package fr.prendresoin.reporting;

import fr.prendresoin.organisation.Cursus;
import java.util.Optional;

/** Which learners of a faculty a list shows; everything empty shows all. */
public record LearnerFilter(
        Optional<Cursus> cursus, Optional<Integer> studyYear, Optional<LearnerStatus> status, String name) {

    /** Every learner. */
    public static LearnerFilter none() {
        return new LearnerFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
