package fr.prendresoin.proof;

import fr.prendresoin.attendance.AttendanceQueries;
import fr.prendresoin.attendance.OccasionEvidence;
import fr.prendresoin.dpc.SeatEvidence;
import fr.prendresoin.dpc.SeatEvidenceQueries;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.participation.HandInQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Brings together what proves a seat, from the contexts that keep it. */
@ApplicationScoped
class SeatProofs {

    private final SeatEvidenceQueries seats;
    private final AttendanceQueries attendance;
    private final HandInQueries handIns;

    protected SeatProofs() {
        this(null, null, null);
    }

    @Inject
    SeatProofs(SeatEvidenceQueries seats, AttendanceQueries attendance, HandInQueries handIns) {
        this.seats = seats;
        this.attendance = attendance;
        this.handIns = handIns;
    }

    /** What proves the seat behind an enrolment; empty when it belongs to no session. */
    Optional<SeatProof> of(EnrolmentId enrolment) {
        return seats.of(enrolment.value())
                .map(seat -> proof(seat, sheets(seat.seat().session().id())));
    }

    /** The same, with the sheets of the session read before. */
    Optional<SeatProof> of(EnrolmentId enrolment, OccasionEvidence sheets) {
        return seats.of(enrolment.value()).map(seat -> proof(seat, sheets));
    }

    /** The sheets of a session, to be read once for all its participants. */
    OccasionEvidence sheets(SessionId session) {
        return attendance.evidence(session.value());
    }

    private SeatProof proof(SeatEvidence seat, OccasionEvidence sheets) {
        EnrolmentId enrolment = new EnrolmentId(seat.seat().enrolment());
        return new SeatProof(
                seat, handIns.professionalNumbers(enrolment), sheets.of(enrolment.value()), handIns.of(enrolment));
    }
}
