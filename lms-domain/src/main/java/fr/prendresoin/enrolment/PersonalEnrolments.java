package fr.prendresoin.enrolment;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Enrolments that nobody asks and their learner wants. They live like any other, in the transaction of whoever offers the
 * occasion and knows whether there is a place.
 */
@ApplicationScoped
public class PersonalEnrolments {

    private final EnrolmentRepository enrolments;
    private final DomainEvents events;
    private final Clock clock;

    protected PersonalEnrolments() {
        this(null, null, null);
    }

    @Inject
    PersonalEnrolments(EnrolmentRepository enrolments, DomainEvents events, Clock clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.clock = clock;
    }

    /** Enrols the actor, nobody else; who had left the occasion goes on where they were. */
    public EnrolmentId enrol(Actor actor, Occasion occasion) {
        PersonId person = actor.requirePerson();
        Enrolment enrolment = enrolments.findPersonal(person, occasion.id()).orElseGet(() -> added(person, occasion));
        enrolment.takePart(occasion);
        events.publish(new PersonEnrolled(enrolment.id(), person));
        return enrolment.id();
    }

    /**
     * Withdraws somebody from an occasion; what they did is kept.
     *
     * @throws NotFound when nobody enrolled in this occasion so
     */
    public void withdraw(Occasion occasion, PersonId person) {
        enrolments
                .findPersonal(person, occasion.id())
                .orElseThrow(() -> new NotFound("enrolment of " + person + " in " + occasion.id()))
                .withdraw(clock.instant());
    }

    private Enrolment added(PersonId person, Occasion occasion) {
        Enrolment enrolment = new Enrolment(person, occasion, clock.instant());
        enrolments.add(enrolment);
        return enrolment;
    }
}
