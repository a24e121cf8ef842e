package fr.prendresoin.participation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationService;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.evidence.PresentActor;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives what is earned at the moment it is earned, in the transaction of what earned it. */
@ApplicationScoped
class ParticipationLedger {

    private final SeatRecord record;
    private final ParticipationRepository participations;
    private final AttestationService attestations;
    private final PresentActor present;
    private final DomainEvents events;
    private final Clock clock;

    protected ParticipationLedger() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ParticipationLedger(
            SeatRecord record,
            ParticipationRepository participations,
            AttestationService attestations,
            PresentActor present,
            DomainEvents events,
            Clock clock) {
        this.record = record;
        this.participations = participations;
        this.attestations = attestations;
        this.present = present;
        this.events = events;
        this.clock = clock;
    }

    /** Looks whether the whole is earned now, and gives it when it was not given before. */
    void consider(Seat seat) {
        if (!seat.left()) {
            give(seat, Participation.FULL);
        }
    }

    /** Gives what is earned of a session that is over: the whole, or what of it is proved (rule 40). */
    Participation settle(Seat seat) {
        Participation earned = Earned.of(seat.plan(), record.of(seat)).participation();
        give(seat, earned);
        return earned;
    }

    private void give(Seat seat, Participation wanted) {
        EnrolmentId enrolment = seat.enrolment();
        participations.lock(enrolment);
        SeatFacts known = record.of(seat);
        Earned earned = Earned.of(seat.plan(), known);
        boolean whole = earned.participation() == Participation.FULL;
        if (earned.participation() != wanted
                || wanted == Participation.NONE
                || known.professionalNumber().isEmpty()
                || participations.earned(enrolment, true)
                || !whole && participations.earned(enrolment, false)) {
            return;
        }
        AttestationCode code = attestations.issue(present.get(), new Certificate(seat, known, earned).attestation());
        participations.add(new Credit(seat, earned, code, clock.instant()));
        events.publish(new CreditGranted(enrolment.value(), earned, code.value()));
    }
}
