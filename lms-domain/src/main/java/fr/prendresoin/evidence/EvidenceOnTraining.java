package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.Evidential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes what belongs to the proof of a training to the file of its enrolment, in the transaction of the act. */
@ApplicationScoped
class EvidenceOnTraining {

    private final JournalRepository journal;
    private final PresentActor present;
    private final Clock clock;

    protected EvidenceOnTraining() {
        this(null, null, null);
    }

    @Inject
    EvidenceOnTraining(JournalRepository journal, PresentActor present, Clock clock) {
        this.journal = journal;
        this.present = present;
        this.clock = clock;
    }

    /** @throws IllegalStateException when nobody has said who acts: a proof says who */
    void on(@Observes Evidential event) {
        Actor actor = present.get();
        if (actor.visitor()) {
            throw new IllegalStateException(event.act().code() + " by nobody: a job must say who acts");
        }
        JournalFile file = journal.lockFile(JournalFile.ofTraining(event.enrolment()));
        journal.append(file.add(Deed.of(actor, event, clock.instant())));
    }
}
