package fr.prendresoin.accommodation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Decides accommodations: who manages the students of a faculty, for one of them. */
@ApplicationScoped
@Transactional
public class AccommodationService {

    private final AccommodationRepository accommodations;
    private final DomainEvents events;
    private final Clock clock;

    protected AccommodationService() {
        this(null, null, null);
    }

    @Inject
    AccommodationService(AccommodationRepository accommodations, DomainEvents events, Clock clock) {
        this.accommodations = accommodations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives extra time, pauses or both for some days. An attempt that is under way keeps the time it began with.
     *
     * @throws NotFound when the person is not in the promotion, or the actor does not manage its faculty
     * @throws RuleViolation when it gives nothing, or its days make no sense
     */
    public AccommodationId decide(Actor actor, Student student, Allowance given, Days days) {
        FacultyId faculty = accommodations
                .facultyOf(student)
                .orElseThrow(() -> new NotFound("member " + student.person() + " of " + student.promotion()));
        OrganisationRights.requireNames(actor, faculty);
        given.check();
        Accommodation decided = new Accommodation(student.person(), faculty, given, days)
                .decidedBy(actor.requirePerson().value(), clock.instant());
        accommodations.add(decided);
        events.publish(new AccommodationDecided(decided.id()));
        return decided.id();
    }

    /**
     * Ends one at once, before its last day.
     *
     * @throws NotFound when there is none, or the actor does not manage the faculty that decided it
     */
    public void end(Actor actor, AccommodationId id) {
        Accommodation decided = accommodations.find(id).orElseThrow(() -> new NotFound("accommodation " + id.value()));
        OrganisationRights.requireNames(actor, decided.faculty());
        decided.end(actor.requirePerson().value(), clock.instant());
        events.publish(new AccommodationEnded(id));
    }
}
