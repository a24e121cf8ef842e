package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Writes the address of somebody whose password was already checked, in a transaction that no hash prolongs. */
@ApplicationScoped
@Transactional
class MailRecordService {

    private final IdentityRepository identities;
    private final DomainEvents events;

    protected MailRecordService() {
        this(null, null);
    }

    @Inject
    MailRecordService(IdentityRepository identities, DomainEvents events) {
        this.identities = identities;
        this.events = events;
    }

    /** Nothing happens when the address is the one that is known. */
    void change(PersonId person, MailAddress wanted) {
        Person holder = identities.findPerson(person).orElseThrow(() -> new NotFound("person " + person));
        Optional<MailAddress> former = holder.mail();
        if (!former.equals(Optional.of(wanted))) {
            holder.reachAt(wanted);
            events.publish(new MailChanged(person, former));
        }
    }
}
