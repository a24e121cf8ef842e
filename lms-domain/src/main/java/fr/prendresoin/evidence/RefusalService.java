package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Keeps who was refused what, in transactions of its own, because what was refused is rolled back. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RefusalService {

    private final JournalRepository journal;
    private final DomainEvents events;
    private final Clock clock;

    protected RefusalService() {
        this(null, null, null);
    }

    @Inject
    RefusalService(JournalRepository journal, DomainEvents events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Counts that the actor was refused something, at the address they asked for. */
    public void note(Actor actor, EvidenceAct act, String address) {
        journal.count(actor, act, clock.instant().truncatedTo(ChronoUnit.MINUTES), address);
    }

    /** Writes the minutes that are over to the journal, one entry per actor, act and minute; returns how many. */
    public int seal(Actor actor) {
        actor.requireAdministration();
        Instant now = clock.instant();
        List<RefusalCount> over = journal.takeRefusalsBefore(now.truncatedTo(ChronoUnit.MINUTES));
        if (!over.isEmpty()) {
            JournalFile file = journal.lockFile(JournalFile.ofRefusals(now));
            over.forEach(refused -> journal.append(file.add(Deed.of(refused))));
        }
        return over.size();
    }

    /** Lets what was refused before a day leave the journal, which keeps that it did. */
    public void forget(Actor actor, LocalDate before) {
        actor.requireAdministration();
        int days = journal.forgetRefusalsBefore(before);
        if (days > 0) {
            events.publish(new RefusalsForgotten(before, days));
        }
    }
}
