package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Erases a person whose password was already checked, in one transaction. */
@ApplicationScoped
@Transactional
class ErasureRecordService {

    private final ErasureRepository people;
    private final DepartureGate gate;
    private final DomainEvents events;

    protected ErasureRecordService() {
        this(null, null, null);
    }

    @Inject
    ErasureRecordService(ErasureRepository people, DepartureGate gate, DomainEvents events) {
        this.people = people;
        this.gate = gate;
        this.events = events;
    }

    void erase(PersonId person) {
        gate.objection(person).ifPresent(rule -> {
            throw new RuleViolation(rule);
        });
        Person pseudonym = Person.pseudonym();
        people.add(pseudonym);
        events.publish(new PersonErased(person, pseudonym.id()));
        people.delete(List.of(person));
    }
}
