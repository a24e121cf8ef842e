package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.enrolment.EnrolmentDetails;
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
import java.time.Instant;

/** Records that a learner was at a meeting, and that this does not count after all: two facts, each with its reason. */
@ApplicationScoped
@Transactional
public class PresenceService {

    private final ProgressRepository progress;
    private final ProgressLedger ledger;
    private final Journeys journeys;
    private final DomainEvents events;
    private final Clock clock;

    protected PresenceService() {
        this(null, null, null, null, null);
    }

    @Inject
    PresenceService(
            ProgressRepository progress, ProgressLedger ledger, Journeys journeys, DomainEvents events, Clock clock) {
        this.progress = progress;
        this.ledger = ledger;
        this.journeys = journeys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms a presence.
     *
     * @throws NotFound when the learner is not of a faculty the actor manages, or their course has no such meeting
     * @throws RuleViolation when the presence is confirmed already, nothing is asked of the learner, the day is missing or
     *     still to come, or the reason is missing
     */
    public Receipt confirm(Actor actor, EnrolmentDetails enrolment, Presence presence) {
        if (journey(actor, enrolment, presence)
                .facts()
                .presentSince(presence.activity())
                .isPresent()) {
            throw new RuleViolation(ProgressRule.ALREADY_PRESENT);
        }
        return record(actor, enrolment, presence, true);
    }

    /** Withdraws a presence that was confirmed; refused in the same way, and when there is none. */
    public Receipt withdraw(Actor actor, EnrolmentDetails enrolment, Presence presence) {
        if (journey(actor, enrolment, presence)
                .facts()
                .presentSince(presence.activity())
                .isEmpty()) {
            throw new RuleViolation(ProgressRule.NOT_PRESENT);
        }
        return record(actor, enrolment, presence, false);
    }

    private Journey journey(Actor actor, EnrolmentDetails enrolment, Presence presence) {
        OrganisationRights.requireNames(actor, new FacultyId(enrolment.facultyId()));
        if (enrolment.withdrawn()) {
            throw new NotFound("enrolment " + enrolment.id() + " is withdrawn");
        }
        ledger.stateOf(enrolment.enrolmentId());
        Journey journey = journeys.of(enrolment.enrolmentId());
        journey.course().get(presence.activity(), Meeting.class);
        if (enrolment.exempt()) {
            throw new RuleViolation(ProgressRule.EXEMPT);
        }
        presence.check(enrolment.today(clock.instant()));
        return journey;
    }

    private Receipt record(Actor actor, EnrolmentDetails enrolment, Presence presence, boolean there) {
        Instant now = clock.instant();
        long number =
                ledger.record(enrolment.enrolmentId(), Fact.presence(presence.activity(), now, presence.on(), there));
        progress.add(new PresenceDecision(number, enrolment.enrolmentId(), actor.requirePerson(), presence.reason()));
        events.publish(new PresenceDecided(enrolment.enrolmentId(), presence, there));
        return Receipt.ofFact(number, now);
    }
}
