package fr.prendresoin.progress;

import fr.prendresoin.completion.Journey;
import fr.prendresoin.completion.Standing;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsMoved;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Derives again where learners stand when another version of their course comes into force for them. */
@ApplicationScoped
class DeriveOnVersionMove {

    private final ProgressRepository progress;
    private final Journeys journeys;
    private final ProgressLedger ledger;
    private final DomainEvents events;

    protected DeriveOnVersionMove() {
        this(null, null, null, null);
    }

    @Inject
    DeriveOnVersionMove(ProgressRepository progress, Journeys journeys, ProgressLedger ledger, DomainEvents events) {
        this.progress = progress;
        this.journeys = journeys;
        this.ledger = ledger;
        this.events = events;
    }

    void on(@Observes EnrolmentsMoved moved) {
        Map<EnrolmentId, Journey> theirs = journeys.of(moved.enrolments());
        progress.lock(moved.enrolments()).forEach(state -> derive(state, theirs.get(state.enrolment()), moved));
    }

    private void derive(CourseState state, Journey journey, EnrolmentsMoved moved) {
        boolean before = state.completed();
        Standing standing = journey.standing();
        state.takeAnotherVersion();
        state.stand(standing);
        if (standing.completed() && !before) {
            events.publish(new CourseCompleted(
                    state.enrolment(), standing.completedAt().orElseThrow()));
        }
        if (before && !standing.completed()) {
            events.publish(new CompletionLost(state.enrolment(), moved.at()));
        }
        if (journey.course().completion().speaksOfTime()) {
            ledger.recordTime(state.enrolment(), moved.at());
        }
    }
}
