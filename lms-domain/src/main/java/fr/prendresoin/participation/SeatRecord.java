package fr.prendresoin.participation;

import fr.prendresoin.attendance.AttendanceQueries;
import fr.prendresoin.attendance.HalfDayRow;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.progress.Journeys;
import fr.prendresoin.timekeeping.ProvedTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Brings together what every other context knows about a seat. */
@ApplicationScoped
class SeatRecord {

    private final Journeys journeys;
    private final ProvedTime time;
    private final AttendanceQueries attendance;
    private final ParticipationRepository handedIn;

    protected SeatRecord() {
        this(null, null, null, null);
    }

    @Inject
    SeatRecord(Journeys journeys, ProvedTime time, AttendanceQueries attendance, ParticipationRepository handedIn) {
        this.journeys = journeys;
        this.time = time;
        this.attendance = attendance;
        this.handedIn = handedIn;
    }

    SeatFacts of(Seat seat) {
        EnrolmentId enrolment = seat.enrolment();
        return new SeatFacts(
                journeys.of(enrolment).facts(),
                (int) time.of(enrolment).toMinutes(),
                halfDays(seat),
                handedIn.given(List.of(enrolment.value())).get(enrolment.value()),
                handedIn.professionalNumber(seat.person()));
    }

    /** Every half-day the session has, whether a sheet of it was signed or not. */
    private List<SignedHalfDay> halfDays(Seat seat) {
        if (seat.session().halfDays().isEmpty()) {
            return List.of();
        }
        List<HalfDayRow> sheets = attendance.of(seat.details().enrolment());
        return seat.session().halfDays().stream()
                .map(planned -> SignedHalfDay.of(planned, sheets))
                .toList();
    }
}
