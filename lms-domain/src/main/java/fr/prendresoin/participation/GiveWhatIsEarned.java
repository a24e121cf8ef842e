package fr.prendresoin.participation;

import fr.prendresoin.assessment.AttemptGraded;
import fr.prendresoin.attendance.PresenceSigned;
import fr.prendresoin.attendance.TrainerSigned;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.progress.ActivityCompleted;
import fr.prendresoin.timekeeping.TimeProved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Looks at a seat whenever something of it may have become complete, after those who keep what happened. */
@ApplicationScoped
class GiveWhatIsEarned {

    /** Observers without a priority come at 2500: what they keep is there when this looks. */
    private static final int AFTERWARDS = 3000;

    private final Seats seats;
    private final DpcQueries sessions;
    private final ParticipationLedger ledger;

    protected GiveWhatIsEarned() {
        this(null, null, null);
    }

    @Inject
    GiveWhatIsEarned(Seats seats, DpcQueries sessions, ParticipationLedger ledger) {
        this.seats = seats;
        this.sessions = sessions;
        this.ledger = ledger;
    }

    void on(@Observes @Priority(AFTERWARDS) ActivityCompleted completed) {
        look(completed.enrolment());
    }

    /** A test that nobody fails, or that somebody failed, completes no activity and is handed in all the same. */
    void on(@Observes @Priority(AFTERWARDS) AttemptGraded graded) {
        look(graded.enrolment());
    }

    void on(@Observes @Priority(AFTERWARDS) TimeProved proved) {
        look(proved.enrolment());
    }

    void on(@Observes @Priority(AFTERWARDS) PresenceSigned signed) {
        look(new EnrolmentId(signed.enrolment()));
    }

    void on(@Observes @Priority(AFTERWARDS) TrainerSigned signed) {
        sessions.participants(new SessionId(signed.occasion())).stream()
                .filter(ParticipantRow::present)
                .forEach(row -> look(new EnrolmentId(row.enrolment())));
    }

    void on(@Observes @Priority(AFTERWARDS) HandedIn given) {
        look(new EnrolmentId(given.enrolment()));
    }

    private void look(EnrolmentId enrolment) {
        seats.find(enrolment).ifPresent(ledger::consider);
    }
}
