package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.Administrative;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Writes every act of administration to the journal of the day, in the transaction of the act: both happen, or none. */
@ApplicationScoped
class JournalOnAdministration {

    private final JournalRepository journal;
    private final PresentActor present;
    private final Clock clock;

    protected JournalOnAdministration() {
        this(null, null, null);
    }

    @Inject
    JournalOnAdministration(JournalRepository journal, PresentActor present, Clock clock) {
        this.journal = journal;
        this.present = present;
        this.clock = clock;
    }

    /** @throws IllegalStateException when nobody has said who acts: an act of nobody must not happen */
    void on(@Observes Administrative event) {
        Actor actor = present.get();
        if (actor.visitor()) {
            throw new IllegalStateException(event.act().code() + " by nobody: a job must say who acts");
        }
        Instant now = clock.instant();
        JournalFile file = journal.lockFile(JournalFile.ofAdministration(now));
        journal.append(file.add(Deed.of(actor, event, now)));
    }
}
